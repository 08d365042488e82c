//! What the view has open; kept while another view is shown.

use crate::catalog::{eks, eksctl, instance_type};
use crate::cni::max_pods;
use crate::cni::pool::{Limits, Settings};
use crate::cni::settings;
use crate::design::{Design, Nodegroup};
use leptos::prelude::*;

/// The node on trial: it never changes the design until one of its sides is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The instance type.
    pub instance_type: String,
    /// Pods with an address of their own.
    pub pods: u32,
    /// The settings of both sides.
    pub sides: [Settings; 2],
    /// Whether the worst state after much coming and going is shown, instead of the steady one.
    pub is_after_churn: bool,
}

/// Warm addresses of side B until it is changed: a saving that keeps a few addresses at hand.
const LEAN_WARM_IPS: u32 = 2;

impl Trial {
    /// The trial that a design begins with: its first node group as it is, beside a leaner setting.
    #[must_use]
    pub fn of(design: &Design) -> Self {
        let settings = settings::of_design(design).settings;
        let group = design.nodegroups.values().next();
        let known =
            |group: &&Nodegroup| group.instance_types.iter().find(|name| instance_type(name).is_some()).cloned();
        let instance_type = group.and_then(|group| known(&group));
        let pods = group.and_then(|group| group.planned_pods);
        let mut trial = Self {
            instance_type: instance_type.unwrap_or_else(|| eksctl::DEFAULT_INSTANCE_TYPE.to_owned()),
            pods: pods.unwrap_or(0),
            sides: [settings; 2],
            is_after_churn: false,
        };
        if pods.is_none() {
            trial.pods = trial.most_pods() / 2;
        }
        let pods = trial.pods;
        let [_, lean] = &mut trial.sides;
        lean.warm_ip_target = LEAN_WARM_IPS;
        lean.minimum_ip_target = pods.max(LEAN_WARM_IPS);
        trial
    }

    /// The limits of the type; those of the default type for one that is not known.
    #[must_use]
    pub fn limits(&self) -> Limits {
        let row = instance_type(&self.instance_type).or_else(|| instance_type(eksctl::DEFAULT_INSTANCE_TYPE));
        row.map_or(
            Limits {
                max_enis: 1,
                ipv4_per_eni: 2,
                has_prefix_delegation: false,
                takes_trunk: false,
                branch_enis: 0,
            },
            Limits::from,
        )
    }

    /// The kubelet's limit of pods on one side, as EKS sets it for managed nodes.
    #[must_use]
    pub fn max_pods(&self, side: usize) -> u32 {
        let group = Nodegroup { instance_types: vec![self.instance_type.clone()], ..Nodegroup::default() };
        let settings = self.sides.get(side).copied().unwrap_or_default();
        max_pods::of_group(&group, &settings).map_or(0, |m| m.max_pods)
    }

    /// Pods with an address of their own that the scheduler lets in at most, on either side.
    #[must_use]
    pub fn most_pods(&self) -> u32 {
        self.max_pods(0).max(self.max_pods(1)).saturating_sub(eks::HOST_NETWORK_PODS)
    }
}

/// A number whose sum is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A part of what a subnet gives.
    Subnet(crate::design::SubnetId, crate::cni::explain::Part),
    /// All addresses of the design.
    Total,
    /// One side of the trial.
    Side(usize),
}

/// What the view has open; handed down inside the store.
#[derive(Clone, Copy)]
pub struct PodsState {
    /// Whether every bar shows its own whole, instead of all the same scale.
    pub is_share: RwSignal<bool>,
    /// The number whose sum is shown.
    pub opened: RwSignal<Option<Opened>>,
    /// The node on trial; `None` until the view is opened.
    pub trial: RwSignal<Option<Trial>>,
    /// Puts a text on the clipboard; set by the view.
    pub on_copy: RwSignal<Option<Callback<String>>>,
}

impl PodsState {
    /// Nothing open.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_share: RwSignal::new(false),
            opened: RwSignal::new(None),
            trial: RwSignal::new(None),
            on_copy: RwSignal::new(None),
        }
    }

    /// Puts a text on the clipboard.
    pub fn copy(self, text: String) {
        if let Some(on_copy) = self.on_copy.get_untracked() {
            on_copy.run(text);
        }
    }
}

impl Default for PodsState {
    fn default() -> Self {
        Self::new()
    }
}

//! The formats by name. What writes and reads them is in [`registry`](super::registry), so that a page can list
//! formats without carrying their code.

use crate::msg;
use crate::words::Message;

/// What a format is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Tools that build the design in an account.
    Build,
    /// Pictures of it.
    Picture,
    /// Papers and lists about it.
    Paper,
    /// Our own file.
    Keep,
}

impl Purpose {
    /// All of them, in the order of the export menu.
    pub const ALL: [Self; 4] = [Self::Build, Self::Picture, Self::Paper, Self::Keep];

    /// Its name.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Build => msg!("export-build"),
            Self::Picture => msg!("export-picture"),
            Self::Paper => msg!("export-paper"),
            Self::Keep => msg!("export-keep"),
        }
    }
}

/// A format that designs can be written in.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// The word for it on the command line and in test ids.
    pub key: &'static str,
    /// What follows the design's name in the names of its files.
    pub suffix: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// What it is for.
    pub purpose: Purpose,
    /// The command that uses the file, with `FILE` in its place; empty where there is none.
    pub usage: &'static str,
    /// Its name.
    pub title: fn() -> Message,
}

/// Every format, in the order of the export menu.
pub const ALL: &[Format] = &[
    EKSCTL,
    CLOUDFORMATION,
    CLOUDFORMATION_JSON,
    CLOUDFORMATION_NETWORK,
    TERRAFORM,
    TERRAFORM_MODULES,
    AWS_CLI,
    AWS_CLI_UNDO,
    MANIFESTS,
    SVG,
    DRAWIO,
    MERMAID,
    AWSDAC,
    MARKDOWN,
    HTML,
    CSV,
    SARIF,
    JUNIT,
    DESIGN,
];

/// Our save file.
pub const DESIGN: Format = Format {
    key: "design",
    suffix: ".eks-designer.json",
    media_type: "application/json",
    purpose: Purpose::Keep,
    usage: "",
    title: || msg!("format-design"),
};

/// eksctl's `ClusterConfig`.
pub const EKSCTL: Format = Format {
    key: "eksctl",
    suffix: ".yaml",
    media_type: "application/yaml",
    purpose: Purpose::Build,
    usage: "eksctl create cluster -f FILE",
    title: || msg!("format-eksctl"),
};

/// CloudFormation: the whole design.
pub const CLOUDFORMATION: Format = Format {
    key: "cloudformation",
    suffix: ".cloudformation.yaml",
    media_type: "application/yaml",
    purpose: Purpose::Build,
    usage: "aws cloudformation deploy --template-file FILE --stack-name STACK --capabilities CAPABILITY_IAM",
    title: || msg!("format-cloudformation"),
};

/// The same in JSON.
pub const CLOUDFORMATION_JSON: Format = Format {
    key: "cloudformation-json",
    suffix: ".cloudformation.json",
    media_type: "application/json",
    title: || msg!("format-cloudformation-json"),
    ..CLOUDFORMATION
};

/// CloudFormation: the network alone, for eksctl or another stack to build upon.
pub const CLOUDFORMATION_NETWORK: Format = Format {
    key: "cloudformation-network",
    suffix: ".network.cloudformation.yaml",
    usage: "aws cloudformation deploy --template-file FILE --stack-name STACK",
    title: || msg!("format-cloudformation-network"),
    ..CLOUDFORMATION
};

/// Terraform and OpenTofu: plain resources of the AWS provider.
pub const TERRAFORM: Format = Format {
    key: "terraform",
    suffix: ".tf",
    media_type: "text/plain",
    purpose: Purpose::Build,
    usage: "terraform init && terraform apply",
    title: || msg!("format-terraform"),
};

/// The same with the modules of `terraform-aws-modules`.
pub const TERRAFORM_MODULES: Format = Format {
    key: "terraform-modules",
    suffix: ".modules.tf",
    title: || msg!("format-terraform-modules"),
    ..TERRAFORM
};

/// A Bash script that builds the design with the AWS CLI.
pub const AWS_CLI: Format = Format {
    key: "aws-cli",
    suffix: ".sh",
    media_type: "application/x-sh",
    purpose: Purpose::Build,
    usage: "bash FILE",
    title: || msg!("format-aws-cli"),
};

/// A Bash script that takes the design down.
pub const AWS_CLI_UNDO: Format =
    Format { key: "aws-cli-undo", suffix: ".undo.sh", title: || msg!("format-aws-cli-undo"), ..AWS_CLI };

/// Kubernetes manifests.
pub const MANIFESTS: Format = Format {
    key: "manifests",
    suffix: ".manifests.yaml",
    media_type: "application/yaml",
    purpose: Purpose::Build,
    usage: "kubectl apply -f FILE",
    title: || msg!("format-manifests"),
};

/// What the AWS CLI prints of an account. It is read only, and so not in [`ALL`].
pub const AWS_ANSWERS: Format = Format {
    key: "aws-answers",
    suffix: ".json",
    media_type: "application/json",
    purpose: Purpose::Build,
    usage: "",
    title: || msg!("format-aws-answers"),
};

/// What `terraform show -json` prints of a state or a plan. It is read only, and so not in [`ALL`].
pub const TERRAFORM_SHOW: Format = Format {
    key: "terraform-show",
    suffix: ".json",
    media_type: "application/json",
    purpose: Purpose::Build,
    usage: "",
    title: || msg!("format-terraform-show"),
};

/// The format of that key, among those that are written and those that are only read.
#[must_use]
pub fn by_key(key: &str) -> Option<&'static Format> {
    ALL.iter().chain(&[AWS_ANSWERS, TERRAFORM_SHOW]).find(|format| format.key == key)
}

/// The drawing as a picture, with the design in it.
pub const SVG: Format = Format {
    key: "svg",
    suffix: ".svg",
    media_type: "image/svg+xml",
    purpose: Purpose::Picture,
    usage: "",
    title: || msg!("format-svg"),
};

/// The report for a design review as Markdown.
pub const MARKDOWN: Format = Format {
    key: "markdown",
    suffix: ".md",
    media_type: "text/markdown",
    purpose: Purpose::Paper,
    usage: "",
    title: || msg!("format-markdown"),
};

/// The same report as a page that prints well.
pub const HTML: Format = Format {
    key: "html",
    suffix: ".html",
    media_type: "text/html",
    purpose: Purpose::Paper,
    usage: "",
    title: || msg!("format-html"),
};

/// The address plan as comma-separated values.
pub const CSV: Format = Format {
    key: "csv",
    suffix: ".csv",
    media_type: "text/csv",
    purpose: Purpose::Paper,
    usage: "",
    title: || msg!("format-csv"),
};

/// The findings for the views of pipelines and editors.
pub const SARIF: Format = Format {
    key: "sarif",
    suffix: ".sarif",
    media_type: "application/sarif+json",
    purpose: Purpose::Paper,
    usage: "",
    title: || msg!("format-sarif"),
};

/// The findings for the test views of pipelines.
pub const JUNIT: Format = Format {
    key: "junit",
    suffix: ".junit.xml",
    media_type: "application/xml",
    purpose: Purpose::Paper,
    usage: "",
    title: || msg!("format-junit"),
};

/// The network as a Mermaid flowchart.
pub const MERMAID: Format = Format {
    key: "mermaid",
    suffix: ".mmd",
    media_type: "text/vnd.mermaid",
    purpose: Purpose::Picture,
    usage: "",
    title: || msg!("format-mermaid"),
};

/// The drawing as code, which awsdac paints.
pub const AWSDAC: Format = Format {
    key: "awsdac",
    suffix: ".awsdac.yaml",
    media_type: "application/yaml",
    purpose: Purpose::Picture,
    usage: "awsdac FILE -o diagram.png",
    title: || msg!("format-awsdac"),
};

/// The drawing for draw.io.
pub const DRAWIO: Format = Format {
    key: "drawio",
    suffix: ".drawio",
    media_type: "application/vnd.jgraph.mxfile",
    purpose: Purpose::Picture,
    usage: "",
    title: || msg!("format-drawio"),
};

//! Installing Debian packages, which is done only as root on Debian and its children.

use super::announce;
use crate::failure::Failure;
use crate::project::Project;

/// Whether packages can be installed here without asking anybody.
pub fn can_install(project: &Project) -> bool {
    cfg!(target_os = "linux")
        && !Project::on_path("apt-get").is_empty()
        && project.cmd("id").arg("-u").output().is_ok_and(|id| id.trim() == "0")
}

/// Installs `packages` with apt.
pub fn install(project: &Project, packages: &[&str]) -> Result<(), Failure> {
    announce(&format!("installing {} with apt-get", packages.join(", ")), "1 to 2 min");
    project.cmd("apt-get").args(["update", "-qq"]).run()?;
    project
        .cmd("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}

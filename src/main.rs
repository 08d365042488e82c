//! The page's program.

fn main() {
    eks_designer::app::start();
}

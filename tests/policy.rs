//! The page's Content-Security-Policy names exactly the hosts that the program calls.
#![allow(clippy::expect_used, clippy::disallowed_methods, reason = "a test reads files and fails by panicking")]

use eks_designer::catalog::endpoints;

/// Endpoints on the own computer, such as an emulator of AWS, at any port.
const LOOPBACK: [&str; 2] = ["http://127.0.0.1:*", "http://localhost:*"];

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/index.html");

#[test]
fn the_page_may_call_the_endpoints_and_nothing_else() {
    let page = std::fs::read_to_string(PAGE).expect("the page");
    let (before, rest) = page.split_once("connect-src ").expect("a list of hosts");
    let (there, after) = rest.split_once(';').expect("an end of the list");
    let hosts = endpoints::hosts().into_iter().map(|host| format!("https://{host}"));
    let all: Vec<String> =
        std::iter::once("'self'".to_owned()).chain(LOOPBACK.map(str::to_owned)).chain(hosts).collect();
    let wanted = all.join(" ");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(PAGE, format!("{before}connect-src {wanted};{after}")).expect("the page can be written");
    } else {
        assert!(there == wanted, "the hosts of connect-src differ, run this test with UPDATE_EXPECT=1");
    }
}

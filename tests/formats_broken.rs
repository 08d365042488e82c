//! Broken input: one clear error with its place, at once, and never a panic.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "these tests measure time, and a test may panic"
)]

use eks_designer::formats::{self, Position, Problem, ReadError, Shape, Syntax};
use eks_designer::words::{Language, render};

const HEAD: &str = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n";
const META: &str = "metadata: {name: c, region: us-west-2}\n";

/// The error for `input`, which has to say something in both languages.
fn error(input: impl AsRef<[u8]>) -> ReadError {
    let error = formats::read(input).map(|_| ()).expect_err("this cannot be read");
    for language in Language::ALL {
        let text = render(language, &error.message());
        assert!(text.contains(' ') && !text.starts_with("read-") && text.len() < 600, "{text}");
    }
    assert_eq!(error.to_string(), render(Language::En, &error.message()));
    error
}

/// The problem and its place as (line, column).
fn at(input: impl AsRef<[u8]>) -> (Problem, Option<(u32, u32)>, String) {
    let error = error(input);
    (error.problem, error.at.map(|Position { line, column }| (line, column)), error.path)
}

/// Checks a file that has the usual head and `rest` from line 3 on.
fn check(rest: &str, problem: Problem, line: u32, column: u32, path: &str) {
    let got = at(format!("{HEAD}{rest}"));
    assert_eq!(got, (problem, Some((line, column)), path.to_owned()), "{rest}");
}

fn wrong_type(expected: Shape, found: Shape, text: &str) -> Problem {
    Problem::WrongType { expected, found, text: text.to_owned() }
}

#[test]
fn what_is_no_text() {
    assert_eq!(at(b"GIF89a\x01\x00\x01\x00\x80\x00").0, Problem::Binary);
    // A picture may hold a design; one that does not, says so.
    let picture = formats::read(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR").map(|_| ()).expect_err("no design in it");
    assert_eq!(picture.problem, Problem::NoDesignInPicture);
    assert_eq!(at([0x7f, b'E', b'L', b'F', 2, 1, 1, 0]).0, Problem::Binary);
    assert_eq!(at([0x1f, 0x8b, 8, 0xff, 0xfe]).0, Problem::Binary);
    assert_eq!(at("a\0b: 1").0, Problem::Binary);
    let utf16: Vec<u8> = "kind: X".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(at(&utf16).0, Problem::Utf16);
    assert_eq!(at([&[0xff, 0xfe][..], &utf16].concat()).0, Problem::Utf16);
    assert_eq!(at(b"kind: Cluster\nname: \xe6\x97"), (Problem::NotUtf8, Some((2, 7)), String::new()));
    assert_eq!(at(b"name: \xff\xff"), (Problem::NotUtf8, Some((1, 7)), String::new()));
    assert_eq!(at("a: 1\nb: \x1b[0m"), (Problem::ControlCharacter { code: 27 }, Some((2, 4)), String::new()));
}

#[test]
fn what_has_no_content() {
    for text in ["", "   \n\n", "# only\n# comments\n", "---\n", "null\n", "~", "---\n...\n", "\u{feff}"] {
        assert_eq!(at(text), (Problem::Empty, None, String::new()), "{text:?}");
    }
}

#[test]
fn what_is_too_much() {
    let limit = formats::yaml::MAX_BYTES;
    let huge = format!("{HEAD}# {}", "x".repeat(20 * 1024 * 1024));
    assert_eq!(at(&huge).0, Problem::TooLarge { n_bytes: huge.len(), max_bytes: limit });
    let file = format!("{{\"format\": \"eks-designer\", \"x\": \"{}\"}}", "x".repeat(20 * 1024 * 1024));
    assert!(matches!(at(&file).0, Problem::TooLarge { .. }));
    let too_deep = Problem::TooDeep { max_depth: 100 };
    assert_eq!(at("[".repeat(100_000)).0, too_deep);
    assert_eq!(at("{a: ".repeat(100_000)).0, too_deep);
    assert_eq!(at("- ".repeat(100_000)).0, too_deep);
    assert_eq!(at("? ".repeat(100_000)).0, Problem::ComplexKey);
    let stairs: String = (0..1_000).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
    assert_eq!(at(stairs), (too_deep.clone(), Some((101, 101)), String::new()));
    assert_eq!(
        at(format!("{{\"format\": \"eks-designer\", \"x\": {}", "[".repeat(100_000))).0,
        Problem::TooDeep { max_depth: 127 }
    );
    assert!(matches!(at(format!("a: [{}]", "1,".repeat(500_000))).0, Problem::TooManyValues { .. }));
    assert!(matches!(at("a: b\n".repeat(400_000)).0, Problem::DuplicateKey { .. }));
}

#[test]
fn aliases_that_explode() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for i in 1..12 {
        bomb += &format!("a{i}: &a{i} [{}]\n", vec![format!("*a{}", i - 1); 9].join(", "));
    }
    assert!(matches!(at(&bomb).0, Problem::TooManyValues { .. }));
    let mut deep = String::from("a0: &a0 [x]\n");
    for i in 1..200 {
        deep += &format!("a{i}: &a{i} [*a{}]\n", i - 1);
    }
    assert!(matches!(at(&deep).0, Problem::TooDeep { .. }));
    assert_eq!(at("a: &x\n  b: *x\n"), (Problem::EndlessAlias, Some((2, 6)), String::new()));
    let mut merges = String::from("m0: &m0 {a: 1, b: 2, c: 3}\n");
    for i in 1..2_000 {
        merges += &format!("m{i}: &m{i} {{<<: *m{}, k{i}: 1}}\n", i - 1);
    }
    assert!(matches!(at(&merges).0, Problem::TooManyValues { .. }));
    // Few values, but long ones.
    let text = "x".repeat(500_000);
    let long = format!("{HEAD}{META}a: &a \"{text}\"\nb: [{}]\n", "*a,".repeat(100_000));
    assert!(matches!(at(&long).0, Problem::TooManyValues { .. }));
    let long = format!("{HEAD}{META}a: &a {{{text}: 1}}\nb: [{}]\n", "*a,".repeat(100_000));
    assert!(matches!(at(&long).0, Problem::TooManyValues { .. }));
    let wide: String = (0..50_000).map(|i| format!("k{i}: 1, ")).collect();
    let merges = format!("{HEAD}{META}a: &a {{{wide}}}\nb:\n{}", "- {<<: *a}\n".repeat(10_000));
    assert!(matches!(at(&merges).0, Problem::TooManyValues { .. }));
}

#[test]
fn long_texts_are_cut_in_messages_and_cost_nothing() {
    let key = "k".repeat(900);
    assert!(matches!(at(format!("{HEAD}{META}{key}: 1\n")).0, Problem::UnknownKey { .. }));
    let text = "x".repeat(500_000);
    assert!(matches!(at(format!("{HEAD}{META}vpc: {{cidr: {text}}}\n")).0, Problem::NotACidr { .. }));
    let unknown: String = (0..60_000).map(|i| format!("unknownKey{i}: 1\n")).collect();
    assert_eq!(error(format!("{HEAD}{META}{unknown}")).n_more, 59_999);
    let wide: String = (0..40_000).map(|i| format!("k{i}: 1, ")).collect();
    let subnets = format!("vpc: {{id: v, subnets: {{private: {{? {}\n : {{{wide}}}}}}}}}\n", "s".repeat(200_000));
    let file = format!("{HEAD}{META}{subnets}");
    let _ = formats::read(&file);
    let blocks: String = (0..40_000).map(|i| format!("k{i}: |\n  # x\n")).collect();
    assert!(matches!(at(format!("{HEAD}{META}{blocks}")).0, Problem::UnknownKey { .. }));
}

#[test]
fn text_that_is_not_yaml() {
    let syntax = |text: &str| match at(text) {
        (Problem::Syntax(syntax), Some(place), _) => (syntax, place),
        other => panic!("{text:?}: {other:?}"),
    };
    assert_eq!(syntax("a:\n\tb: 1\n"), (Syntax::Tab, (2, 1)));
    assert_eq!(syntax("a: \"open\nb: 1\n").0, Syntax::OpenQuote);
    assert_eq!(syntax("a: 'open").0, Syntax::OpenQuote);
    assert_eq!(syntax("a: [1, 2\nb: 3\n").0, Syntax::OpenBracket);
    assert_eq!(syntax("a: {b: 1\n").0, Syntax::OpenBracket);
    assert_eq!(syntax("a:\n    b: 1\n  c: 2\n").0, Syntax::Indentation);
    assert_eq!(syntax("a: b: c\n"), (Syntax::NoColon, (1, 5)));
    assert_eq!(syntax("a: 1\nb\nc: 2\n").0, Syntax::NoColon);
    assert_eq!(syntax("a: *none\n"), (Syntax::UnknownAnchor, (1, 4)));
    assert_eq!(syntax("a: \"\\q\"\n").0, Syntax::BadEscape);
    assert!(matches!(syntax("a: @b\n").0, Syntax::Other(_)));
    assert!(matches!(syntax("a: %b\n").0, Syntax::Other(_)));
    assert!(matches!(syntax("{\"format\": \"eks-designer\", \"version\": 1,").0, Syntax::Other(_)));
}

#[test]
fn text_that_is_another_kind_of_file() {
    let not_one_of =
        |text: &str, allowed: &str| Problem::NotOneOf { text: text.to_owned(), allowed: allowed.to_owned() };
    assert_eq!(
        at("apiVersion: apps/v1\nkind: Deployment\nspec: {}\n"),
        (not_one_of("apps/v1", "eksctl.io/v1alpha5"), Some((1, 13)), "apiVersion".to_owned())
    );
    assert_eq!(
        at("kind: Cluster\napiVersion: eksctl.io/v1alpha5\n"),
        (not_one_of("Cluster", "ClusterConfig"), Some((1, 7)), "kind".to_owned())
    );
    assert_eq!(
        at("AWSTemplateFormatVersion: 2010-09-09\n").0,
        Problem::MissingKey { key: "Resources".to_owned() }
    );
    assert_eq!(at("apiVersion: eksctl.io/v1alpha5\n").0, Problem::MissingKey { key: "kind".to_owned() });
    assert_eq!(at("[1, 2]"), (wrong_type(Shape::Map, Shape::List, ""), Some((1, 1)), String::new()));
    assert_eq!(at("hello world"), (wrong_type(Shape::Map, Shape::Text, ""), Some((1, 1)), String::new()));
    assert_eq!(at("42"), (wrong_type(Shape::Map, Shape::Int, "42"), Some((1, 1)), String::new()));
    assert_eq!(at("{}").0, Problem::MissingKey { key: "apiVersion".to_owned() });
    assert_eq!(at("{\"hello\": \"json\"}").0, Problem::MissingKey { key: "apiVersion".to_owned() });
}

#[test]
fn keys_that_are_missing_or_too_many() {
    let missing = |key: &str| Problem::MissingKey { key: key.to_owned() };
    assert_eq!(at(HEAD), (missing("metadata"), Some((1, 1)), String::new()));
    assert_eq!(at(format!("{HEAD}metadata:\n")).0, missing("metadata"));
    assert_eq!(
        at(format!("{HEAD}metadata: {{region: x}}\n")),
        (missing("metadata.name"), Some((3, 11)), String::new())
    );
    assert_eq!(at(format!("{HEAD}metadata: {{name: x, region: }}\n")).0, missing("metadata.region"));
    let twice = |key: &str, first_line| Problem::DuplicateKey { key: key.to_owned(), first_line };
    check(&format!("{META}{META}"), twice("metadata", 3), 4, 1, "");
    check(
        &format!("{META}vpc:\n  subnets:\n    public:\n      a: {{}}\n      a: {{}}\n"),
        twice("a", 7),
        8,
        7,
        "",
    );
    let unknown = |key: &str, suggestion: Option<&str>| Problem::UnknownKey {
        key: key.to_owned(),
        suggestion: suggestion.map(str::to_owned),
    };
    check(&format!("{META}x-common: 1\n"), unknown("x-common", None), 4, 1, "");
    check(&format!("{META}vpc:\n  cidrs: 10.0.0.0/16\n"), unknown("cidrs", Some("cidr")), 5, 3, "vpc");
    check(
        &format!("{META}managedNodeGroups:\n  - name: a\n    instanceTyp: m5.large\n"),
        unknown("instanceTyp", Some("instanceType")),
        6,
        5,
        "managedNodeGroups[0]",
    );
    check(
        &format!("{META}managedNodeGroups: [{{name: a, kubeletExtraConfig: {{}}}}]\n"),
        unknown("kubeletExtraConfig", None),
        4,
        31,
        "managedNodeGroups[0]",
    );
    let case = |key: &str, right: &str| Problem::WrongCase { key: key.to_owned(), right: right.to_owned() };
    check(&format!("{META}vpc: {{subnets: {{Public: {{}}}}}}\n"), case("Public", "public"), 4, 17, "vpc.subnets");
    check(&format!("{META}nodegroups: []\n"), case("nodegroups", "nodeGroups"), 4, 1, "");
    check(&format!("{META}vpc: {{ID: vpc-1}}\n"), case("ID", "id"), 4, 7, "vpc");
}

#[test]
fn values_of_the_wrong_type() {
    use Shape::{Bool, Int, List, Map, Number, Text};
    check("metadata: {name: 12, region: x}\n", wrong_type(Text, Int, "12"), 3, 18, "metadata.name");
    check("metadata: {name: on, region: x}\n", wrong_type(Text, Bool, "on"), 3, 18, "metadata.name");
    check(
        "metadata:\n  name: c\n  region: x\n  version: 1.30\n",
        wrong_type(Text, Number, "1.30"),
        6,
        12,
        "metadata.version",
    );
    check("metadata: [c]\n", wrong_type(Map, List, ""), 3, 11, "metadata");
    check(&format!("{META}vpc: true\n"), wrong_type(Map, Bool, "true"), 4, 6, "vpc");
    check(&format!("{META}availabilityZones: a\n"), wrong_type(List, Text, ""), 4, 20, "availabilityZones");
    check(&format!("{META}nodeGroups: {{name: a}}\n"), wrong_type(List, Map, ""), 4, 13, "nodeGroups");
    check(&format!("{META}nodeGroups: [~]\n"), wrong_type(Map, Shape::Null, ""), 4, 14, "nodeGroups[0]");
    check(
        &format!("{META}nodeGroups: [{{name: a, minSize: \"2\"}}]\n"),
        wrong_type(Int, Text, ""),
        4,
        33,
        "nodeGroups[0].minSize",
    );
    check(
        &format!("{META}nodeGroups: [{{minSize: 2.5}}]\n"),
        wrong_type(Int, Number, "2.5"),
        4,
        24,
        "nodeGroups[0].minSize",
    );
    check(
        &format!("{META}nodeGroups: [{{taints: 3}}]\n"),
        wrong_type(Map, Int, "3"),
        4,
        23,
        "nodeGroups[0].taints",
    );
    check(
        &format!("{META}managedNodeGroups: [{{taints: {{a: b}}}}]\n"),
        wrong_type(List, Map, ""),
        4,
        30,
        "managedNodeGroups[0].taints",
    );
    check(&format!("{META}iam: {{withOIDC: \"true\"}}\n"), wrong_type(Bool, Text, ""), 4, 17, "iam.withOIDC");
    check(
        &format!("{META}gitops: {{flux: {{flags: {{a: true}}}}}}\n"),
        wrong_type(Text, Bool, "true"),
        4,
        28,
        "gitops.flux.flags.a",
    );
}

#[test]
fn values_out_of_range() {
    let group = |size: &str| format!("{META}nodeGroups: [{{minSize: {size}}}]\n");
    for text in ["-1", "4294967296", "99999999999999999999999999", "-99999999999999999999", "1e30"] {
        let (problem, place, path) = at(format!("{HEAD}{}", group(text)));
        let expected = Problem::OutOfRange { text: text.to_owned(), min: 0, max: 4_294_967_295 };
        assert_eq!((problem, place, path.as_str()), (expected, Some((4, 24)), "nodeGroups[0].minSize"), "{text}");
    }
    check(&format!("{META}nodeGroups: [{{volumeIOPS: .inf}}]\n"), Problem::NotFinite, 4, 27, "");
    let not_one_of =
        |text: &str, allowed: &str| Problem::NotOneOf { text: text.to_owned(), allowed: allowed.to_owned() };
    check(
        &format!("{META}vpc: {{nat: {{gateway: single}}}}\n"),
        not_one_of("single", "Single, HighlyAvailable, Disable"),
        4,
        22,
        "vpc.nat.gateway",
    );
    check(
        &format!("{META}kubernetesNetworkConfig: {{ipFamily: v4}}\n"),
        not_one_of("v4", "IPv4, IPv6"),
        4,
        37,
        "kubernetesNetworkConfig.ipFamily",
    );
    check(
        &format!("{META}upgradePolicy: {{supportType: standard}}\n"),
        not_one_of("standard", "STANDARD, EXTENDED"),
        4,
        30,
        "upgradePolicy.supportType",
    );
}

#[test]
fn blocks_and_arns_that_are_none() {
    for text in ["10.0.0.0", "10.0.0/16", "10.0.0.0/33", "fd00::/8", "ten"] {
        let (problem, place, path) = at(format!("{HEAD}{META}vpc:\n  cidr: \"{text}\"\n"));
        assert!(matches!(problem, Problem::NotACidr { .. }), "{text}: {problem:?}");
        assert_eq!((place, path.as_str()), (Some((5, 9)), "vpc.cidr"), "{text}");
    }
    let subnets = "vpc:\n  id: vpc-1\n  subnets:\n    public:\n      a: {az: us-west-2a, cidr: 10.0.0.0/99}\n";
    assert_eq!(at(format!("{HEAD}{META}{subnets}")).1, Some((8, 33)));
    assert!(matches!(at(format!("{HEAD}{META}vpc: {{publicAccessCIDRs: [me]}}\n")).0, Problem::NotACidr { .. }));
    let entry = "accessConfig:\n  accessEntries:\n    - principalARN: me\n";
    check(
        &format!("{META}{entry}"),
        Problem::NotAnArn { text: "me".to_owned() },
        6,
        21,
        "accessConfig.accessEntries[0].principalARN",
    );
}

#[test]
fn the_first_of_several_problems_is_told_with_their_number() {
    let text = format!("{HEAD}{META}vpc: {{cidr: x, Id: y}}\nnodeGroups: 3\nmetadataa: 4\n");
    let error = error(&text);
    assert_eq!((error.at, error.n_more), (Some(Position { line: 4, column: 13 }), 3));
    assert!(error.to_string().ends_with("(3 more problems follow)"), "{error}");
    assert_eq!(
        error.to_string(),
        "Line 4, column 13, in vpc.cidr: “x” is not a CIDR block: a prefix length is missing, as in 10.0.0.0/16 \
         (3 more problems follow)"
    );
}

#[test]
fn a_version_without_quotes_says_what_to_write() {
    let error = error(format!("{HEAD}metadata: {{name: c, region: r, version: 1.30}}\n"));
    assert_eq!(
        error.to_string(),
        "Line 3, column 41, in metadata.version: A text is expected, and 1.30 without quotes is read as another \
         type. Put it in quotes: \"1.30\""
    );
}

//! AWS regions with their names and zones.

/// One region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// The code, such as `ap-northeast-1`.
    pub code: &'static str,
    /// The place in English.
    pub name: &'static str,
    /// The place in Japanese.
    pub name_ja: &'static str,
    /// The letters of the standard zones that new accounts usually see. AWS maps letters to zones per
    /// account, so that a letter missing here may still exist in an account.
    pub zone_letters: &'static str,
}

impl Region {
    /// The names of the usual zones, such as `ap-northeast-1a`.
    pub fn zone_names(&self) -> impl Iterator<Item = String> {
        let code = self.code;
        self.zone_letters.chars().map(move |letter| format!("{code}{letter}"))
    }
}

/// The region of a new design.
pub const DEFAULT_REGION: &str = "ap-northeast-1";

/// The regions that eksctl accepts, sorted by code.
///
/// # Sources
/// Codes: eksctl commit 99984ad, `types.go:SupportedRegions`, read 2026-08-21. Names: AWS general
/// reference, "Regions and Zones". Zone letters: general knowledge of AWS, to be read from the account
/// where one is connected. <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>
const REGIONS: &[Region] = &[
    row("af-south-1", "Cape Town", "ケープタウン", "abc"),
    row("ap-east-1", "Hong Kong", "香港", "abc"),
    row("ap-east-2", "Taipei", "台北", "abc"),
    row("ap-northeast-1", "Tokyo", "東京", "acd"),
    row("ap-northeast-2", "Seoul", "ソウル", "abcd"),
    row("ap-northeast-3", "Osaka", "大阪", "abc"),
    row("ap-south-1", "Mumbai", "ムンバイ", "abc"),
    row("ap-south-2", "Hyderabad", "ハイデラバード", "abc"),
    row("ap-southeast-1", "Singapore", "シンガポール", "abc"),
    row("ap-southeast-2", "Sydney", "シドニー", "abc"),
    row("ap-southeast-3", "Jakarta", "ジャカルタ", "abc"),
    row("ap-southeast-4", "Melbourne", "メルボルン", "abc"),
    row("ap-southeast-5", "Malaysia", "マレーシア", "abc"),
    row("ap-southeast-6", "New Zealand", "ニュージーランド", "abc"),
    row("ap-southeast-7", "Thailand", "タイ", "abc"),
    row("ca-central-1", "Canada Central", "カナダ (中部)", "abd"),
    row("ca-west-1", "Calgary", "カルガリー", "abc"),
    row("cn-north-1", "Beijing", "北京", "abd"),
    row("cn-northwest-1", "Ningxia", "寧夏", "abc"),
    row("eu-central-1", "Frankfurt", "フランクフルト", "abc"),
    row("eu-central-2", "Zurich", "チューリッヒ", "abc"),
    row("eu-isoe-west-1", "EU ISOE West", "EU ISOE 西部", "abc"),
    row("eu-north-1", "Stockholm", "ストックホルム", "abc"),
    row("eu-south-1", "Milan", "ミラノ", "abc"),
    row("eu-south-2", "Spain", "スペイン", "abc"),
    row("eu-west-1", "Ireland", "アイルランド", "abc"),
    row("eu-west-2", "London", "ロンドン", "abc"),
    row("eu-west-3", "Paris", "パリ", "abc"),
    row("il-central-1", "Tel Aviv", "テルアビブ", "abc"),
    row("me-central-1", "UAE", "アラブ首長国連邦", "abc"),
    row("me-south-1", "Bahrain", "バーレーン", "abc"),
    row("mx-central-1", "Mexico Central", "メキシコ (中部)", "abc"),
    row("sa-east-1", "São Paulo", "サンパウロ", "abc"),
    row("us-east-1", "N. Virginia", "バージニア北部", "abcdef"),
    row("us-east-2", "Ohio", "オハイオ", "abc"),
    row("us-gov-east-1", "GovCloud East", "GovCloud 東部", "abc"),
    row("us-gov-west-1", "GovCloud West", "GovCloud 西部", "abc"),
    row("us-iso-east-1", "ISO East", "ISO 東部", "abc"),
    row("us-iso-west-1", "ISO West", "ISO 西部", "abc"),
    row("us-isob-east-1", "ISOB East", "ISOB 東部", "abc"),
    row("us-isob-west-1", "ISOB West", "ISOB 西部", "abc"),
    row("us-isof-east-1", "ISOF East", "ISOF 東部", "abc"),
    row("us-isof-south-1", "ISOF South", "ISOF 南部", "abc"),
    row("us-west-1", "N. California", "北カリフォルニア", "ac"),
    row("us-west-2", "Oregon", "オレゴン", "abcd"),
];

const fn row(code: &'static str, name: &'static str, name_ja: &'static str, zone_letters: &'static str) -> Region {
    Region { code, name, name_ja, zone_letters }
}

/// All regions, sorted by code.
#[must_use]
pub fn regions() -> &'static [Region] {
    REGIONS
}

/// The region of that code.
#[must_use]
pub fn region(code: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_complete() {
        assert_eq!(REGIONS.len(), 45);
        assert!(REGIONS.windows(2).all(|w| w[0].code < w[1].code));
        assert!(REGIONS.iter().all(|r| 2 <= r.zone_letters.len()));
        let tokyo: Vec<_> = region("ap-northeast-1").unwrap().zone_names().collect();
        assert_eq!(tokyo, ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]);
    }
}

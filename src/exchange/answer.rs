//! The worker's side.

use super::wire::{Reply, Request, WireMessage, WireNote};
use crate::formats::{self, document};
use crate::msg;

/// Answers one question, its text and the bytes that came beside it, with a text and bytes.
#[must_use]
pub fn answer(question: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    let (reply, made) = match serde_json::from_str(question) {
        Ok(Request::Write { format, design }) => (write(&format, &design), Vec::new()),
        Ok(Request::Bundle { design }) => bundle(&design),
        Ok(Request::Read) => (read(bytes), Vec::new()),
        Err(_) => (refused(), Vec::new()),
    };
    // Only maps with keys that are no texts could fail, and there are none.
    (serde_json::to_string(&reply).unwrap_or_default(), made)
}

fn bundle(design: &str) -> (Reply, Vec<u8>) {
    match formats::read_document(design) {
        Ok(read) => match formats::bundle(&read.design, &read.extras) {
            Some(archive) => (Reply::Bundled, archive),
            None => (Reply::Refused { why: WireMessage::from(&msg!("exchange-no-archive")) }, Vec::new()),
        },
        Err(error) => (Reply::Refused { why: WireMessage::from(&error.message()) }, Vec::new()),
    }
}

fn refused() -> Reply {
    Reply::Refused { why: WireMessage::from(&msg!("exchange-misunderstood")) }
}

fn write(format: &str, design: &str) -> Reply {
    let Some(format) = formats::ALL.iter().find(|known| known.key == format) else { return refused() };
    match formats::read_document(design) {
        Ok(read) => formats::write(format, &read.design, &read.extras).into(),
        Err(error) => Reply::Refused { why: WireMessage::from(&error.message()) },
    }
}

fn read(bytes: &[u8]) -> Reply {
    match formats::read(bytes) {
        Ok(read) => Reply::Imported {
            design: document::write(&read.design, &read.extras),
            notes: read.notes.iter().map(WireNote::from).collect(),
            format: read.format.key.to_owned(),
        },
        Err(error) => Reply::Refused { why: WireMessage::from(&error.message()) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::exchange::{bundle_request, bundled, imported, read_request, write_request, written};
    use crate::formats::{Extras, Format};

    #[test]
    fn a_design_is_written_as_without_the_worker() {
        for starter in Starter::ALL {
            let design = starter.design();
            let file = document::write(&design, &Extras::default());
            for format in formats::ALL {
                let (reply, _) = answer(&write_request(format, &file), &[]);
                assert_eq!(written(&reply).unwrap(), formats::write(format, &design, &Extras::default()));
            }
        }
    }

    #[test]
    fn a_file_is_read_as_without_the_worker() {
        let yaml =
            "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a, region: eu-west-1} # why\n";
        let (here, there) = (formats::read(yaml).unwrap(), answer(&read_request(), yaml.as_bytes()).0);
        let there = imported(&there).unwrap();
        assert_eq!((there.design, there.notes, there.format.key), (here.design, here.notes, here.format.key));
        let broken = formats::read("a: [").unwrap_err().message();
        assert_eq!(imported(&answer(&read_request(), b"a: [").0).unwrap_err(), broken);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let unknown = Format { key: "unknown", ..formats::DESIGN };
        for question in ["", "{}", "[1]", "{\"ask\":\"sing\"}", &write_request(&unknown, "{}")] {
            assert_eq!(written(&answer(question, &[]).0).unwrap_err(), msg!("exchange-misunderstood"));
        }
        assert!(written(&answer(&write_request(&formats::EKSCTL, "{}"), &[]).0).is_err());
        // An answer to another question.
        let file = document::write(&Starter::Classic.design(), &Extras::default());
        assert!(imported(&answer(&write_request(&formats::EKSCTL, &file), &[]).0).is_err());
        let (reply, archive) = answer(&bundle_request(&file), &[]);
        assert!(bundled(&reply).is_ok() && archive.starts_with(b"PK"));
        assert!(bundled(&answer(&bundle_request("{}"), &[]).0).is_err());
    }
}

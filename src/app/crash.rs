//! When all fails: the design is offered for download.

use super::files;
use leptos::prelude::document;
use std::cell::RefCell;

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes the design file as it is now, for the case that the program stops.
pub fn remember(text: &str) {
    LAST.with(|last| {
        if let Ok(mut last) = last.try_borrow_mut() {
            text.clone_into(&mut last);
        }
    });
}

/// Shows the way out when the program stops. There must be no panic; if there is one, no work is lost.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        show();
    }));
}

/// Only plain DOM calls here: nothing of the program can be relied on any more, its texts neither, so
/// that both languages stand in the page.
fn show() {
    let text = LAST.with(|last| last.try_borrow().map(|text| text.clone()).unwrap_or_default());
    let Some(body) = document().body() else { return };
    let Ok(sheet) = document().create_element("div") else { return };
    sheet.set_class_name("crash");
    let _ = sheet.set_attribute("role", "alertdialog");
    sheet.set_text_content(Some(
        "EKS Designer has stopped. Your design is safe. / EKS Designer が停止しました。設計は失われていません。",
    ));
    if let Some(link) = files::download_link("design.eks-designer.json", "application/json", &text) {
        link.set_text_content(Some("Download the design / 設計をダウンロード"));
        let _ = sheet.append_child(&link);
    }
    let _ = body.append_child(&sheet);
}

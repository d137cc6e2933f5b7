//! Plain text: lines to blocks.

use super::{
    draft::Draft,
    encoding,
    lines::{self, Joining},
};

pub(super) fn read(bytes: &[u8], draft: &mut Draft<'_>) {
    let (text, encoding) = encoding::decode(bytes);
    draft.encoded_as(encoding);
    let text =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let text = text.replace('\0', "");
    let joining = Joining::of(text.split('\n'), false);
    for block in lines::blocks(text.split('\n'), joining) {
        draft.block(block.kind, &block.text);
    }
}

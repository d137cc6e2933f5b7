//! Words that a person types: texts write them between backticks.

use maud::{Markup, Render, html};

/// A text, with what stands between backticks in code letters.
///
/// ```
/// use maud::Render;
/// let shown = web::components::Marked("Look into `budget.xlsx`.").render().into_string();
/// assert_eq!(shown, "Look into <code>budget.xlsx</code>.");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Marked<'a>(pub &'a str);

impl Render for Marked<'_> {
    fn render(&self) -> Markup {
        html! {
            @for (index, part) in self.0.split('`').enumerate() {
                @if index % 2 == 0 { (part) } @else { code { (part) } }
            }
        }
    }
}

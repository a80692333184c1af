//! An upload: a request and a file in one body (`multipart/form-data`). teloxide
//! keeps its own to itself.

use serde::Serialize;
use serde_json::Value;

/// In a request, where the file would stand: it is the part of this name.
pub(super) const ATTACHED: &str = "attach://file";

/// A file to send.
pub(super) struct File<'f> {
    /// Its name; plain letters, digits, `.` and `-`.
    pub(super) name: &'f str,
    /// Its bytes.
    pub(super) content: &'f [u8],
}

/// Returns the content type of an upload, and its body.
pub(super) fn multipart<P: Serialize>(payload: &P, file: &File) -> Option<(String, Vec<u8>)> {
    let Value::Object(fields) = serde_json::to_value(payload).ok()? else { return None };
    let mut parts = Vec::new();
    for (name, value) in &fields {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        parts.push((format!("name=\"{name}\""), text.into_bytes()));
    }
    let named = format!("name=\"file\"; filename=\"{}\"", file.name);
    parts.push((named, file.content.to_vec()));
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for (head, content) in &parts {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        body.extend([head.as_bytes(), content, b"\r\n"].concat());
    }
    body.extend(format!("--{boundary}--\r\n").into_bytes());
    Some((format!("multipart/form-data; boundary={boundary}"), body))
}

/// Returns a line that stands in none of the parts.
fn boundary(parts: &[(String, Vec<u8>)]) -> String {
    let is_in = |boundary: &String| {
        let stands = |it: &[u8]| it.windows(boundary.len()).any(|it| it == boundary.as_bytes());
        parts.iter().any(|(_, content)| stands(content))
    };
    let mut boundaries = (0_u32..).map(|number| format!("heelwise-part-{number}"));
    boundaries.find(|it| !is_in(it)).expect("no parts hold all of them")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_part_can_end_another() {
        let content = b"\r\n--heelwise-part-0--\r\n";
        let caption = "heelwise-part-1";
        let file = File { name: "a.json", content };
        let (kind, body) = multipart(&json!({"chat_id": 7, "caption": caption}), &file).unwrap();
        assert_eq!(kind, "multipart/form-data; boundary=heelwise-part-2");
        let body = String::from_utf8(body).unwrap();
        assert_eq!(body.matches("--heelwise-part-2\r\n").count(), 3, "{body}");
        assert!(body.contains("name=\"chat_id\"\r\n\r\n7\r\n"), "{body}");
        assert!(body.ends_with("\r\n--heelwise-part-2--\r\n"), "{body}");
    }
}

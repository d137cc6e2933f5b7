//! Running cargo and other programs from the root of the workspace.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A cargo command in the root of the workspace.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command with its output on the terminal.
pub fn shown(mut command: Command) -> bool {
    eprintln!("$ {}", line_of(&command));
    command.status().is_ok_and(|status| status.success())
}

/// Runs a command, shows its standard output line by line, and returns it with whether it succeeded.
pub fn tee(mut command: Command) -> (bool, String) {
    eprintln!("$ {}", line_of(&command));
    let Ok(mut child) = command.stdout(Stdio::piped()).spawn() else { return (false, String::new()) };
    let mut output = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            println!("{line}");
            output.push_str(&line);
            output.push('\n');
        }
    }
    (child.wait().is_ok_and(|status| status.success()), output)
}

/// Runs a command quietly and returns its standard output, if it succeeded.
pub fn quiet(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::inherit()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

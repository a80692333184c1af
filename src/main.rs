//! heelwise, the program.

fn main() -> std::process::ExitCode {
    heelwise::cli::main()
}

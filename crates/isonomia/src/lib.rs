//! One check as a function: files in, outcome out. The binary reads the files and writes the outcome; benchmarks
//! measure what lies between.

mod accounted;
pub mod run;

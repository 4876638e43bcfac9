package org.myologic.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The three streams of a command: what it reads, its answer, and what it says about the work. */
public record Console(InputStream in, PrintStream out, PrintStream err) {}

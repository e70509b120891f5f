/**
 * The command line. Comes in: arguments and standard input. Goes out: files, a summary on the
 * terminal, an exit code. Parses, wires, prints; computes nothing. The only place that uses the
 * standard streams, the clock and exit codes.
 */
@NullMarked
package org.recoupe.app;

import org.jspecify.annotations.NullMarked;

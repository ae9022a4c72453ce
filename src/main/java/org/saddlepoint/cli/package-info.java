/**
 * The command line and the wiring of the program: what each word after {@code ./run} does. Speaks
 * to people on standard error, and on standard output only in answers. Open {@link
 * org.saddlepoint.cli.Program} first.
 */
package org.saddlepoint.cli;

package org.saddlepoint.bank;

/**
 * One file of the bank.
 *
 * @param name path below the bank's folder with {@code /}: {@code spectra/eigenvalues.yaml}
 */
public record SourceFile(String name, String text) {}

/**
 * From the texts of the bank to templates, or to faults with file and line; and the proof that
 * every instance is well posed. Open {@link org.saddlepoint.bank.Bank} first.
 */
package org.saddlepoint.bank;

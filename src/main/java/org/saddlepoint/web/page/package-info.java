/**
 * One record a page, and the pieces that pages share: everything that a template shows, already in
 * the form in which it is shown. They hold no mathematics and no HTML.
 */
package org.saddlepoint.web.page;

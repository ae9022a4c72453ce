/**
 * HTTP and HTML: a request is read, one use case of the tutor is called, a page or a redirect is
 * sent. The only floor that knows Javalin, Jetty and Thymeleaf. Open {@link
 * org.saddlepoint.web.Routes} first: it is the site's table of contents.
 */
package org.saddlepoint.web;

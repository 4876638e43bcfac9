/**
 * The HTTP border. {@link org.myologic.api.ApiServer} starts Javalin and wires one class for each
 * group of routes; each of them reads parameters, makes one call to {@link org.myologic.Myologic}
 * and renders what comes back. What is wrong with a request is a {@code Problem} and leaves as RFC
 * 9457 JSON. No case is kept: nothing of a request body reaches a log, a file or a cache.
 */
package org.myologic.api;

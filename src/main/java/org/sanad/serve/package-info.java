/**
 * Serves a dataset over HTTP: queries, the description of the service, and its health.
 *
 * <p>In: a dataset and the limits. Out: a running {@link org.sanad.serve.KnowledgeServer}. Depends on embedded Fuseki,
 * and of this project on the prefixes of the package graph.
 */
@NullMarked
package org.sanad.serve;

import org.jspecify.annotations.NullMarked;

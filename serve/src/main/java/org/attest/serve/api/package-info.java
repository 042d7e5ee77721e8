/// The interface for other programs below `/api/v1`: one table of endpoints, from which both the
/// routes and their OpenAPI document come. Start at [org.attest.serve.api.ApiRoutes].
@NullMarked
package org.attest.serve.api;

import org.jspecify.annotations.NullMarked;

package org.attest.core.account;

import java.util.Optional;
import org.attest.core.resolution.ActorId;

/// A participant as a value of an account: an actor known across reports, or the text's own words.
public record Party(String name, Optional<ActorId> actor) {}

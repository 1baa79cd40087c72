package io.github.federules.assurance.proofs.promise;

import io.github.federules.certify.model.Model;
import io.github.federules.certify.theorem.Theorem;
import java.util.function.Function;

/**
 * What is claimed of a call.
 *
 * @param says the claim in a sentence
 * @param about the theorem about a model of the call
 */
public record Promise(String says, Function<Model, Theorem> about) {}

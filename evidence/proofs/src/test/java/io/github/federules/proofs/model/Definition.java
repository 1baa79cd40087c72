package io.github.federules.proofs.model;

import io.github.federules.proofs.term.Term;

/** A name for a term over inputs and what was defined before. */
public record Definition(String name, Term term) {}

package io.github.federules.assurance.proofs.model;

import io.github.federules.assurance.proofs.term.Term;

/** A name for a term over inputs and what was defined before. */
public record Definition(String name, Term term) {}

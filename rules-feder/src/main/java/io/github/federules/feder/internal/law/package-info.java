/** The points of the law above calls that people should look at in a dossier, one class each. */
package io.github.federules.feder.internal.law;

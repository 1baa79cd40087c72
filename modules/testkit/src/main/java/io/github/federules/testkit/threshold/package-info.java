/**
 * Where the bounds of a call lie: the library is asked how far a dossier may change along an axis until it decides otherwise.
 */
package io.github.federules.testkit.threshold;

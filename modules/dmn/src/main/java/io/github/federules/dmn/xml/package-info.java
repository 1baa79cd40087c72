/** A draft as a document: the model, and test cases with our own decisions. */
package io.github.federules.dmn.xml;

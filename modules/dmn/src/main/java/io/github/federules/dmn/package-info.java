/** Calls as DMN 1.3 models: an export, and what a decision engine is given and gives. */
package io.github.federules.dmn;

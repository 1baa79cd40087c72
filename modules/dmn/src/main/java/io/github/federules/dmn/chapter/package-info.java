/** What each part of a call is in a model, chapter by chapter, and a draft that collects it. */
package io.github.federules.dmn.chapter;

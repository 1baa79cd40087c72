/** What a decision rests on, as steps that a program without this library can follow. */
package io.github.federules.certify.certificate;

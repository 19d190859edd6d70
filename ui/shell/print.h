#pragma once

class QPrinter;

namespace concordat::ui {

class Page;

/// Whether there is anything on this page to print: a document of its own, or figures.
bool isPrintable(const Page& page);

/// Prints the page's document; without one each of its figures on a sheet of its own, redrawn for
/// paper.
void printPage(const Page& page, QPrinter& printer);

} // namespace concordat::ui

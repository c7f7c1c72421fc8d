// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says about the specification, as text: held by the files of tests/golden/said.
#pragma once

#include "sections.h"

namespace handlelab {

/// Compares what is said about the sections of one chapter with its golden file,
/// tests/golden/said/CHAPTER.txt: each call with what it returned and its last error, and under it every
/// micro-step with its sentence, "meaningName: English sentence". A section runs under the rules that it
/// names, or else under those of NT. HANDLELAB_UPDATE_GOLDEN=1 writes the file anew.
void saysAsWritten(const std::string& chapter, const std::vector<SpecificationSection>& sections);

} // namespace handlelab

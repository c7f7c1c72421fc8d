// SPDX-License-Identifier: GPL-3.0-or-later
// The offers that are made of a process's handles. Internal to core/offer.
#pragma once

#include "core/offer/offers.h"

namespace handlelab {

/// Offering a whole table of thousands of entries helps nobody.
inline constexpr std::size_t mostOffers = 200;
/// A lesson may have very many variables; the newest are wanted.
inline constexpr std::ptrdiff_t newestVariables = 10'000;

/// Handles that the caller has: in variables, without a variable, pseudo handles; what is of the wanted kind
/// first. Then variables whose values lead nowhere any more, and NULL.
[[nodiscard]] std::vector<Offer> handleOffers(const Parameter& parameter, const Moment& moment,
                                              Caller caller);
/// The likeliest handle that leads somewhere; NULL when there is none.
[[nodiscard]] std::string firstHandle(const Parameter& parameter, const Moment& moment, Caller caller);
/// "{h1, h2}": the caller's newest handles of the wanted kind together, then each alone.
[[nodiscard]] std::vector<Offer> handleListOffers(const Parameter& parameter, const Moment& moment,
                                                  Caller caller);
/// NULL, and examples of a STARTUPINFOEX made of the caller's handles.
[[nodiscard]] std::vector<Offer> startupOffers(const Moment& moment, Caller caller);
/// Limits of a job, and a completion port that it may tell of its members.
[[nodiscard]] std::vector<Offer> jobOffers(const Moment& moment, Caller caller);
/// Variables of a process that lead to something beside the table, the newest first.
[[nodiscard]] std::vector<Offer> sideOffers(const Moment& moment, ProcessId process,
                                            std::optional<SideKind> first = {});

} // namespace handlelab

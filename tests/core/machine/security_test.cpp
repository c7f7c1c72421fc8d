// SPDX-License-Identifier: GPL-3.0-or-later
// Security descriptors and the access check; tests named SEC_nn are the numbered claims of the specification.
#include "core/machine/access_control.h"

#include "core/kinds/object_kind.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace handlelab {
namespace {

constexpr std::uint32_t modify = access::eventModify;
constexpr std::uint32_t all = 0x1F0003;

SecurityDescriptor sddl(std::string_view text) {
    std::string mistake;
    const auto descriptor = parseSddl(text, mistake);
    EXPECT_TRUE(descriptor.has_value()) << mistake;
    return descriptor.value_or(SecurityDescriptor{});
}

std::optional<std::uint32_t> open(std::string_view text, std::string_view account, std::uint32_t desired) {
    return accessCheck(sddl(text), tokenOf(account), info(ObjectType::event).mapping, desired);
}

TEST(AccessCheck, SEC_01_NullDaclGrantsEverythingToEveryone) {
    EXPECT_EQ(open("D:NO_ACCESS_CONTROL", "Bob", all), all);
    EXPECT_EQ(open("O:Alice", "Bob", access::genericWrite), 0x20002u);
    EXPECT_EQ(open("O:Alice", "Bob", access::maximumAllowed), all);
}

TEST(AccessCheck, SEC_03_EmptyDaclGrantsNothing) {
    EXPECT_EQ(open("O:AliceD:", "Bob", modify), std::nullopt);
    EXPECT_EQ(open("O:AliceD:", "Alice", modify), std::nullopt);
}

TEST(AccessCheck, SEC_04_EmptyDaclGrantsNoMaximumToStrangers) {
    EXPECT_EQ(open("O:AliceD:", "Bob", access::maximumAllowed), std::nullopt);
}

TEST(AccessCheck, SEC_07_OwnerMayAlwaysReadControl) {
    EXPECT_EQ(open("O:AliceD:", "Alice", access::readControl), access::readControl);
}

TEST(AccessCheck, SEC_08_OwnerMayAlwaysWriteDac) {
    EXPECT_EQ(open("O:AliceD:(D;;GA;;;WD)", "Alice", access::writeDac), access::writeDac);
    EXPECT_EQ(open("O:AliceD:", "Alice", access::maximumAllowed), access::readControl | access::writeDac);
}

TEST(AccessCheck, SEC_06_OwnerGetsNothingElse) {
    EXPECT_EQ(open("O:AliceD:", "Alice", access::synchronize), std::nullopt);
    EXPECT_EQ(open("O:AliceD:", "Alice", access::writeOwner), std::nullopt);
}

TEST(AccessCheck, SEC_14_AllowedBitsAreGrantedExactly) {
    EXPECT_EQ(open("D:(A;;0x2;;;Bob)", "Bob", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;Bob)", "Bob", modify), modify);
    EXPECT_EQ(open("D:(A;;0x2;;;Bob)", "Bob", modify | 1), std::nullopt);
    EXPECT_EQ(open("D:(A;;0x2;;;Bob)", "Alice", modify), std::nullopt);
}

TEST(AccessCheck, SEC_15_BitsAddUpOverSeveralAces) {
    EXPECT_EQ(open("D:(A;;0x2;;;Bob)(A;;0x1;;;WD)", "Bob", 3), 3u);
}

TEST(AccessCheck, SEC_16_MaximumAllowedLeavesOutWhatWasDeniedFirst) {
    EXPECT_EQ(open("D:(D;;0x2;;;Bob)(A;;GA;;;WD)", "Bob", access::maximumAllowed), all & ~modify);
    EXPECT_EQ(open("D:(A;;GA;;;WD)(D;;0x2;;;Bob)", "Bob", access::maximumAllowed), all);
}

TEST(AccessCheck, SEC_17_AllowBeforeDenyGrants) {
    EXPECT_EQ(open("D:(A;;0x2;;;Bob)(D;;0x2;;;Bob)", "Bob", modify), modify);
}

TEST(AccessCheck, SEC_18_DenyBeforeAllowRefuses) {
    EXPECT_EQ(open("D:(D;;0x2;;;Bob)(A;;GA;;;WD)", "Bob", modify), std::nullopt);
    EXPECT_EQ(open("D:(D;;0x2;;;Bob)(A;;GA;;;WD)", "Alice", modify), modify);
    EXPECT_EQ(open("D:(D;;0x2;;;Bob)(A;;GA;;;WD)", "Bob", 1), 1u);
}

TEST(AccessCheck, GroupsOfATokenCount) {
    EXPECT_EQ(open("D:(A;;GA;;;BA)", "Administrator", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;BA)", "Bob", modify), std::nullopt);
    EXPECT_EQ(open("D:(A;;GA;;;BU)", "Bob", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;AU)", "Bob", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;SY)", "SYSTEM", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;AN)", "Bob", modify), std::nullopt);
}

TEST(AccessCheck, OwnerRightsReplaceWhatOwnersGetUnasked) {
    EXPECT_EQ(open("O:AliceD:(A;;0x2;;;OW)", "Alice", modify), modify);
    EXPECT_EQ(open("O:AliceD:(A;;0x2;;;OW)", "Alice", access::writeDac), std::nullopt);
    EXPECT_EQ(open("O:AliceD:(A;;0x2;;;OW)", "Bob", modify), std::nullopt);
}

TEST(AccessCheck, GenericRightsAreThoseOfTheType) {
    const SecurityDescriptor everyone = sddl("D:(A;;GW;;;WD)");
    EXPECT_EQ(accessCheck(everyone, tokenOf("Bob"), info(ObjectType::event).mapping, access::eventModify),
              access::eventModify);
    EXPECT_EQ(accessCheck(everyone, tokenOf("Bob"), info(ObjectType::mutex).mapping, 1), std::nullopt);
    EXPECT_EQ(accessCheck(everyone, tokenOf("Bob"), info(ObjectType::event).mapping, access::genericRead),
              std::nullopt);
}

/// What an administrator may open after enabling a privilege.
std::optional<std::uint32_t> openWith(Privilege privilege, std::string_view text, std::uint32_t desired) {
    Token token = tokenOf("Administrator");
    token.privileges |= bitOf(privilege);
    return accessCheck(sddl(text), token, info(ObjectType::event).mapping, desired);
}

TEST(AccessCheck, TheSaclIsForThoseWithSeSecurityPrivilege) {
    EXPECT_EQ(open("D:NO_ACCESS_CONTROL", "Alice", access::systemSecurity), std::nullopt);
    EXPECT_EQ(open("D:(A;;GA;;;WD)", "Alice", access::systemSecurity | 1), std::nullopt);
    EXPECT_EQ(open("D:", "Administrator", access::systemSecurity), std::nullopt) << "it is not enabled";
    EXPECT_EQ(openWith(Privilege::security, "D:", access::systemSecurity), access::systemSecurity);
    EXPECT_EQ(openWith(Privilege::security, "D:", access::systemSecurity | 1), std::nullopt);
}

TEST(AccessCheck, SeTakeOwnershipPrivilegeGivesWriteOwnerAndNothingElse) {
    const auto take = Privilege::takeOwnership;
    EXPECT_EQ(open("O:AliceD:", "Administrator", access::writeOwner), std::nullopt) << "it is not enabled";
    EXPECT_EQ(openWith(take, "O:AliceD:", access::writeOwner), access::writeOwner);
    EXPECT_EQ(openWith(take, "O:AliceD:", access::writeOwner | access::writeDac), std::nullopt);
    EXPECT_EQ(open("O:AliceD:", "Bob", access::writeOwner), std::nullopt);
}

TEST(AccessCheck, InheritOnlyEntriesDoNotCount) {
    EXPECT_EQ(open("D:(D;IO;GA;;;WD)(A;;GA;;;WD)", "Bob", modify), modify);
    EXPECT_EQ(open("D:(A;CIIO;GA;;;WD)", "Bob", modify), std::nullopt);
    EXPECT_EQ(open("D:(A;CI;GA;;;WD)", "Bob", modify), modify);
}

TEST(AccessCheck, AMandatoryLabelRefusesWritingToLowerLevels) {
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NW;;;HI)", "Alice", modify), std::nullopt);
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NW;;;HI)", "Alice", access::synchronize | 1),
              access::synchronize | 1);
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NWNR;;;HI)", "Alice", 1), std::nullopt);
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NW;;;HI)", "Administrator", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NW;;;ME)", "Alice", modify), modify);
    EXPECT_EQ(open("D:(A;;GA;;;WD)S:(ML;;NW;;;SI)", "Administrator", modify), std::nullopt);
}

TEST(AccessCheck, AGroupForDenyingOnlyAllowsNothing) {
    Token filtered = tokenOf("Administrator");
    std::erase(filtered.groups, "BA");
    filtered.denyOnly = {"BA"};
    EXPECT_EQ(accessCheck(sddl("D:(A;;GA;;;BA)"), filtered, info(ObjectType::event).mapping, modify),
              std::nullopt);
    EXPECT_EQ(
        accessCheck(sddl("D:(D;;GA;;;BA)(A;;GA;;;WD)"), filtered, info(ObjectType::event).mapping, modify),
        std::nullopt);
    EXPECT_EQ(accessCheck(sddl("D:(A;;GA;;;WD)"), filtered, info(ObjectType::event).mapping, modify), modify);
}

TEST(Tokens, AnAdministratorHasTwo) {
    const Token full = tokenOf("Alice", Elevation::full), limited = tokenOf("Alice", Elevation::limited);
    EXPECT_TRUE(mayAssignOwner(full, "BA"));
    EXPECT_TRUE(mayAssignOwner(full, "Alice"));
    EXPECT_FALSE(mayAssignOwner(full, "SY"));
    EXPECT_FALSE(mayAssignOwner(full, "WD")) << "a group that may not own";
    EXPECT_FALSE(mayAssignOwner(limited, "BA"));
    EXPECT_EQ(full.integrity, integrity::high);
    EXPECT_EQ(limited.integrity, integrity::medium);
    EXPECT_EQ(limited.privileges, 0u);
    EXPECT_EQ(privilegesOf("Alice", Elevation::limited), 0u);
    EXPECT_NE(privilegesOf("Alice", Elevation::full) & bitOf(Privilege::debug), 0u);
    EXPECT_EQ(privilegesOf("SYSTEM") & bitOf(Privilege::relabel), 0u) << "Windows gives it to nobody";
    EXPECT_EQ(tokenOf("Alice"), tokenOf("Alice", Elevation::standard));
}

TEST(Sddl, ReadsEveryPart) {
    const SecurityDescriptor d = sddl("O:AliceG:BUD:PAI(A;;GA;;;BA)(D;CI;RCSD;;;Bob)S:(AU;SA;GA;;;WD)");
    EXPECT_EQ(d.owner, "Alice");
    EXPECT_EQ(d.group, "BU");
    EXPECT_TRUE(d.daclPresent);
    ASSERT_EQ(d.dacl.size(), 2u);
    EXPECT_EQ(d.dacl[0], (Ace{false, access::genericAll, "BA"}));
    EXPECT_EQ(d.dacl[1], (Ace{true, access::readControl | access::deleteObject, "Bob"}));
    ASSERT_EQ(d.sacl.size(), 1u);
    EXPECT_EQ(d.sacl[0], (SaclAce{.success = true, .mask = access::genericAll, .sid = "WD"}));
}

TEST(Sddl, NumbersAndAccountsOfKnownSidsAreTheirCodes) {
    EXPECT_EQ(sddl("O:S-1-5-32-544").owner, "BA");
    EXPECT_EQ(sddl("O:Everyone").owner, "WD");
    EXPECT_EQ(sddl("O:SYSTEM").owner, "SY");
    EXPECT_EQ(sddl("O:S-1-5-21-1-2-3-1001").owner, "S-1-5-21-1-2-3-1001");
}

TEST(Sddl, EveryUserMayBeNamedAndHasAToken) {
    for (const std::string_view user : users()) {
        const auto sid = parseSid(user);
        ASSERT_TRUE(sid.has_value()) << user;
        EXPECT_EQ(tokenOf(user).user, *sid);
    }
    EXPECT_EQ(parseSid("Zorro"), std::nullopt);
}

TEST(Sddl, AMistakeIsASentence) {
    const auto mistake = [](std::string_view text) {
        std::string sentence;
        EXPECT_FALSE(parseSddl(text, sentence).has_value()) << text;
        return sentence;
    };
    EXPECT_EQ(mistake(""),
              "a security descriptor cannot be empty. D:(A;;GA;;;WD), for example, lets everyone in.");
    EXPECT_EQ(mistake("nonsense"),
              "unexpected nonsense in a security descriptor: O:, G:, D: or S: begins a part.");
    EXPECT_EQ(mistake("D:(A;;GA;;;BA"),
              "an ACE of the security descriptor is never closed. Put a ) behind it.");
    EXPECT_EQ(mistake("D:(A;;GA;;BA)"), "(A;;GA;;BA) has 5 fields; an ACE has six: (A;;GA;;;BA).");
    EXPECT_EQ(mistake("D:(X;;GA;;;BA)"), "ACEs of type X are not simulated. A allows and D denies.");
    EXPECT_EQ(mistake("D:(A;SA;GA;;;BA)"), "the ACE flag SA is not simulated.");
    EXPECT_EQ(mistake("S:(A;;GA;;;BA)"),
              "ACEs of type A are not simulated in a SACL. AU audits and ML is a mandatory label.");
    EXPECT_EQ(mistake("S:(ML;;NW;;;BA)"), "a mandatory label names a level: LW, ME, HI or SI.");
    EXPECT_EQ(mistake("S:(ML;;GA;;;HI)"), "unknown right GA in a security descriptor. NW, NR, NX and masks "
                                          "such as 0x1F0003 are known.");
    EXPECT_EQ(
        mistake("D:(A;;GA;x;;BA)"),
        "ACEs for single properties of objects are not simulated: leave the fourth and fifth field empty.");
    EXPECT_EQ(mistake("D:(A;;0x1FFFFFFFF;;;BA)"), "0x1FFFFFFFF is not an access mask of 32 bits.");
    EXPECT_EQ(mistake("D:(A;;0x;;;BA)"), "0x is not an access mask of 32 bits.");
    EXPECT_EQ(mistake("D:(A;;GA;;;)"), "a security descriptor names somebody here, and nobody is given.");
    const std::string known =
        " Known are Alice, Bob, Administrator and SYSTEM, SIDs such as S-1-1-0, and the "
        "codes BA, BU, WD, SY, AU, AN and OW.";
    EXPECT_EQ(mistake("D:(A;;GA;;;XX)"), "unknown account XX in a security descriptor." + known);
    EXPECT_EQ(mistake("D:(A;;GA;;;Zorro)"), "unknown account Zorro in a security descriptor." + known);
    EXPECT_EQ(mistake("O:Alcie"), "unknown account Alcie in a security descriptor. Did you mean Alice?");
    EXPECT_EQ(mistake("G:everyone"),
              "unknown account everyone in a security descriptor. Did you mean Everyone?");
    EXPECT_EQ(mistake("O:S-1-x"), "S-1-x is not a SID: digits and - follow S-1-.");
    EXPECT_EQ(mistake("D:D:"), "the security descriptor has two parts D:.");
    EXPECT_EQ(mistake("D:Q"), "unexpected Q in a security descriptor: an ACE begins with (.");
}

rc::Gen<Ace> anyAce() {
    return rc::gen::build<Ace>(
        rc::gen::set(&Ace::deny), rc::gen::set(&Ace::mask), rc::gen::set(&Ace::inheritOnly),
        rc::gen::set(&Ace::sid, rc::gen::elementOf(std::vector<Sid>{"BA", "WD", "Alice", "S-1-5-99"})));
}

rc::Gen<SaclAce> anySaclAce() {
    return rc::gen::element(SaclAce{.success = true, .mask = access::genericAll, .sid = "WD"},
                            SaclAce{.success = true, .failure = true, .mask = 0x1F, .sid = "Alice"},
                            SaclAce{.label = true, .mask = label::noWriteUp, .sid = "HI"},
                            SaclAce{.label = true, .mask = label::noWriteUp | label::noReadUp, .sid = "LW"});
}

RC_GTEST_PROP(Sddl, ParseReadsBackWhatFormatWrites, ()) {
    SecurityDescriptor d;
    d.owner = *rc::gen::element<Sid>("", "Alice", "BA", "Bob", "S-1-5-99");
    d.group = *rc::gen::element<Sid>("", "BU", "Administrator");
    d.daclPresent = *rc::gen::arbitrary<bool>();
    if (d.daclPresent)
        d.dacl = *rc::gen::container<std::vector<Ace>>(anyAce());
    d.saclPresent = *rc::gen::arbitrary<bool>();
    if (d.saclPresent)
        d.sacl = *rc::gen::container<std::vector<SaclAce>>(anySaclAce());
    std::string mistake;
    const auto read = parseSddl(formatSddl(d), mistake);
    RC_ASSERT(mistake == "");
    RC_ASSERT(read == d);
}

} // namespace
} // namespace handlelab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_spec.h"

#include "app/session/typed_line.h"
#include "app/words/text.h"
#include "core/calls/call_variables.h"

#include <QCoreApplication>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

/// Whether the values of a parameter are short whatever the moment, so that forms may put them beside its
/// name.
bool isBrief(const Parameter& parameter, const FormField& field) {
    constexpr qsizetype shortText = 9;
    switch (parameter.kind) {
    case ParameterKind::boolean:
    case ParameterKind::integer:
    case ParameterKind::size:
    case ParameterKind::ignored:
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::outFileInformation:
    case ParameterKind::outOverlapped:
    case ParameterKind::outProcessInformation:
        return true;
    case ParameterKind::dword:
    case ParameterKind::constant:
        return field.editor != FormField::Editor::mask &&
               std::ranges::all_of(field.choices,
                                   [](const FieldChoice& one) { return one.text.size() <= shortText; });
    case ParameterKind::handle:
    case ParameterKind::bytes:
    case ParameterKind::buffer:
    case ParameterKind::access:
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
    case ParameterKind::address:
    case ParameterKind::largeInteger:
    case ParameterKind::handles:
    case ParameterKind::jobInformation:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::pid:
    case ParameterKind::tid:
        return false;
    }
    return false;
}

FormField::Editor editorOf(const Parameter& parameter) {
    using Editor = FormField::Editor;
    switch (parameter.kind) {
    case ParameterKind::handle:
    case ParameterKind::boolean:
    case ParameterKind::bytes:
    case ParameterKind::buffer:
    case ParameterKind::address:
    case ParameterKind::handles:
    case ParameterKind::jobInformation:
    case ParameterKind::startupInfo:
    case ParameterKind::largeInteger:
    case ParameterKind::pid:
    case ParameterKind::tid:
        return Editor::choice;
    case ParameterKind::constant:
        return joinsBits(parameter.family) ? Editor::mask : Editor::choice;
    case ParameterKind::access:
        return Editor::mask;
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
        return Editor::quoted;
    case ParameterKind::securityAttributes:
        return Editor::attributes;
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::outFileInformation:
    case ParameterKind::outOverlapped:
    case ParameterKind::outProcessInformation:
        return parameter.beside ? Editor::choice : Editor::line; // it is changed in place
    case ParameterKind::ignored:
        return Editor::fixed;
    case ParameterKind::dword:
    case ParameterKind::integer:
    case ParameterKind::size:
        return parameter.family == ConstantFamily::none ? Editor::line : Editor::choice;
    }
    return Editor::line;
}

FormField fieldOf(const CallDescription& call, const Parameter& parameter, const Moment& moment, Caller actor,
                  const Translate& translate) {
    using Editor = FormField::Editor;
    FormField field;
    field.editor = editorOf(parameter);
    field.name = qt(parameter.name);
    field.help = translate("Calls", std::string(parameter.help).c_str());
    field.initial = qt(firstValue(call, parameter, moment, actor));
    if (field.editor == Editor::choice || field.editor == Editor::mask)
        field.choices = choicesOf(offersFor(parameter, moment, actor));
    if (field.editor == Editor::quoted)
        field.choices = stringsOf(offersFor(parameter, moment, actor));
    field.brief = isBrief(parameter, field);
    field.seldom = parameter.seldom;
    return field;
}

FormSpec newProcessForm(const Moment& moment) {
    using Editor = FormField::Editor;
    FormSpec form;
    form.title = Forms::tr("New process");
    form.help = Forms::tr("Puts a running program on the stage that nobody on it has started.");
    form.fields = {
        {Editor::line,
         Forms::tr("Name in the lesson"),
         Forms::tr("A word for it, such as viewer."),
         qt(freshLabel(moment, "viewer")),
         {}},
        {Editor::quoted, Forms::tr("Program"), Forms::tr("The image file."), u"\"viewer.exe\""_s, {}},
        {Editor::choice, Forms::tr("User"), Forms::tr("The account it runs as; may be empty."), {}, {}}};
    for (const std::string_view user : users()) {
        form.fields.back().choices.push_back({qt(user), {}, 0});
        if (isPerson(user))
            form.fields.back().choices.push_back({qt(user) + u" elevated"_s, {}, 0});
    }
    form.line = [](const QStringList& values) {
        const QString user = values.value(2).trimmed();
        return QStringLiteral("process ") + values.value(0).trimmed() + u' ' + values.value(1) +
               (user.isEmpty() ? QString() : QStringLiteral(" as ") + user);
    };
    return form;
}

FormSpec tellsForm(const Moment& moment, Caller actor) {
    using Editor = FormField::Editor;
    const QString me = actorPrefix(moment, actor).section(u'/', 0, 0);
    FormSpec form;
    form.title = Forms::tr("Tell a value");
    form.help = Forms::tr("Passes the number in a variable on to another process. Only the number "
                          "travels: no entry is copied.");
    form.fields = {
        {Editor::choice,
         Forms::tr("Variable"),
         Forms::tr("Whose value is passed on."),
         {},
         choicesOf(variablesOf(moment, actor.process))},
        {Editor::choice,
         Forms::tr("To"),
         Forms::tr("Who learns it."),
         {},
         choicesOf(livingProcesses(moment))},
        {Editor::line,
         Forms::tr("As variable"),
         Forms::tr("What the receiver calls it."),
         u"hReceived"_s,
         {}},
        {Editor::quoted,
         Forms::tr("By"),
         Forms::tr("How: command line, environment, pipe, message."),
         u"\"message\""_s,
         {{u"command line"_s, {}, 0}, {u"environment"_s, {}, 0}, {u"pipe"_s, {}, 0}, {u"message"_s, {}, 0}}}};
    std::erase_if(form.fields[1].choices, [&](const FieldChoice& choice) { return choice.text == me; });
    for (FormField& field : form.fields)
        if (field.initial.isEmpty() && !field.choices.empty())
            field.initial = field.choices.front().text;
    form.line = [me](const QStringList& values) {
        return me + QStringLiteral(" tells ") + values.value(1) + QStringLiteral(": ") + values.value(0) +
               QStringLiteral(" as ") + values.value(2).trimmed() + QStringLiteral(" by ") + values.value(3);
    };
    return form;
}

FormSpec assignmentForm(const Moment& moment, Caller actor) {
    using Editor = FormField::Editor;
    const QString me = actorPrefix(moment, actor).section(u'/', 0, 0);
    FormSpec form;
    form.title = Forms::tr("Assign a variable");
    form.help = Forms::tr("Writes a value into a variable, as good style asks after CloseHandle: h = NULL.");
    form.fields = {{Editor::choice,
                    Forms::tr("Variable"),
                    Forms::tr("An old one or a new one."),
                    {},
                    choicesOf(variablesOf(moment, actor.process))},
                   {Editor::choice,
                    Forms::tr("Value"),
                    Forms::tr("A number, a constant or another variable."),
                    u"NULL"_s,
                    {{u"NULL"_s, {}, 0}, {u"INVALID_HANDLE_VALUE"_s, {}, 0}}}};
    form.fields[0].initial = form.fields[0].choices.empty() ? u"h"_s : form.fields[0].choices.front().text;
    form.line = [me](const QStringList& values) {
        return me + QStringLiteral(": ") + values.value(0).trimmed() + QStringLiteral(" = ") +
               values.value(1);
    };
    return form;
}

} // namespace

FormSpec formOf(const CallDescription& call, const Moment& moment, Caller actor, const Translate& translate) {
    FormSpec form;
    form.title = qt(call.name);
    form.help = translate("Calls", std::string(call.help).c_str());
    if (!call.notModelled.empty())
        form.notModelled = translate("Calls", std::string(call.notModelled).c_str());
    bool startsProcess = false;
    for (const Parameter& parameter : call.parameters) {
        form.fields.push_back(fieldOf(call, parameter, moment, actor, translate));
        startsProcess = startsProcess || parameter.kind == ParameterKind::outProcessInformation;
    }
    const qsizetype arguments = static_cast<qsizetype>(call.parameters.size());
    const bool hasResult = call.returns != Returns::boolean && call.returns != Returns::nothing;
    if (hasResult) {
        const std::string result = resultVariable(call);
        form.fields.push_back({FormField::Editor::line,
                               Forms::tr("Result variable"),
                               Forms::tr("The variable that takes the value returned; may be empty."),
                               result.empty() ? QString() : qt(freshVariable(moment, actor.process, result)),
                               {},
                               true});
    }
    if (startsProcess) {
        form.fields.push_back({FormField::Editor::line,
                               Forms::tr("Name in the lesson"),
                               Forms::tr("What the lesson calls the new process; may be empty."),
                               qt(freshLabel(moment, "child")),
                               {},
                               true});
    }
    const QString prefix = actorPrefix(moment, actor) + QStringLiteral(": ");
    form.line = [prefix, arguments, hasResult, startsProcess, name = form.title](const QStringList& values) {
        const QString variable = hasResult ? values.value(arguments).trimmed() : QString();
        QString line = prefix + (variable.isEmpty() ? QString() : variable + QStringLiteral(" = ")) + name +
                       u'(' + values.mid(0, arguments).join(u", "_s) + u')';
        const QString child =
            startsProcess ? values.value(arguments + (hasResult ? 1 : 0)).trimmed() : QString();
        return child.isEmpty() ? line : line + QStringLiteral(" starts ") + child;
    };
    return form;
}

FormSpec formOf(Direction direction, const Moment& moment, Caller actor) {
    switch (direction) {
    case Direction::newProcess:
        return newProcessForm(moment);
    case Direction::tells:
        return tellsForm(moment, actor);
    case Direction::assignment:
        return assignmentForm(moment, actor);
    }
    return {};
}

} // namespace handlelab

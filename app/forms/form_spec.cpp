// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_spec.h"

#include "app/session/session.h"

#include <QCoreApplication>

namespace handlelab {

namespace {

using namespace Qt::StringLiterals;

QString view(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

bool joinsBits(ConstantFamily family) {
    switch (family) {
    case ConstantFamily::handleFlags:
    case ConstantFamily::duplicateOptions:
    case ConstantFamily::shareMode:
    case ConstantFamily::fileFlags:
    case ConstantFamily::threadFlags:
    case ConstantFamily::mapAccess:
    case ConstantFamily::accessRight:
    case ConstantFamily::eventFlags:
    case ConstantFamily::mutexFlags:
    case ConstantFamily::timerFlags:
    case ConstantFamily::pipeOpenMode:
    case ConstantFamily::pipeMode:
    case ConstantFamily::notifyFilter:
    case ConstantFamily::snapshotFlags:
    case ConstantFamily::jobLimit:
    case ConstantFamily::securityInformation:
        return true;
    default:
        return false;
    }
}

/// "hTarget" for lpTargetHandle, "bytesRead" for lpNumberOfBytesRead, "pi" and "pe" as everybody calls them.
QString variableFor(const Parameter& parameter) {
    if (parameter.initial.starts_with('&'))
        return view(parameter.initial.substr(1));
    if (parameter.kind == ParameterKind::outProcessInformation)
        return QStringLiteral("pi");
    if (parameter.kind == ParameterKind::outProcessEntry)
        return QStringLiteral("pe");
    if (parameter.kind == ParameterKind::outObjectInformation)
        return QStringLiteral("info");
    QString name = view(parameter.name);
    while (!name.isEmpty() && name[0].isLower())
        name.remove(0, 1);
    if (name.startsWith(u"NumberOf"))
        name.remove(0, 8);
    if (name.endsWith(u"Handle"))
        name.chop(6);
    if (parameter.kind == ParameterKind::outHandle)
        return u'h' + name;
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name.isEmpty() ? QStringLiteral("value") : name;
}

/// "hEvent" for CreateEvent and OpenEvent, "hFile" for CreateFile, "pView" for MapViewOfFile.
QString resultVariable(const CallDescription& call) {
    QString name = view(call.name);
    for (const QStringView verb : {u"GetCurrent", u"GetThread", u"GetProcess", u"Create", u"Open", u"Get",
                                   u"Load", u"Begin", u"Register"})
        if (name.startsWith(verb)) {
            name.remove(0, verb.size());
            break;
        }
    for (const QStringView tail : {u"Ex", u"Create", u"OfFile", u"Handle", u"A"})
        if (name.size() > tail.size() && name.endsWith(tail))
            name.chop(tail.size());
    if (name.startsWith(u"MapView"))
        name = QStringLiteral("View");
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    switch (call.returns) {
    case Returns::handleOrNull:
    case Returns::handleOrInvalid:
        return u'h' + name;
    case Returns::socketOrInvalid:
        return QStringLiteral("s");
    case Returns::addressOrNull:
        return u'p' + name;
    default:
        return {};
    }
}

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
    case ParameterKind::outProcessInformation:
        return true;
    case ParameterKind::dword:
    case ParameterKind::constant:
        return field.editor != FormField::Editor::mask &&
               std::ranges::all_of(field.choices,
                                   [](const FieldChoice& one) { return one.text.size() <= shortText; });
    case ParameterKind::handle:
    case ParameterKind::access:
    case ParameterKind::name:
    case ParameterKind::path:
    case ParameterKind::text:
    case ParameterKind::address:
    case ParameterKind::largeInteger:
    case ParameterKind::handles:
    case ParameterKind::startupInfo:
    case ParameterKind::securityAttributes:
    case ParameterKind::pid:
    case ParameterKind::tid:
        return false;
    }
    return false;
}

/// How many handles the form offers for the call's list at first.
qsizetype listLength(const CallDescription& call, const Timeline& timeline, Caller actor) {
    const auto list = std::ranges::find(call.parameters, ParameterKind::handles, &Parameter::kind);
    if (list == call.parameters.end())
        return 0;
    const QString first = handleListChoices(timeline, actor, *list).front().text;
    return first.count(u',') + 1;
}

FormField fieldOf(const CallDescription& call, const Parameter& parameter, const Timeline& timeline,
                  Caller actor, const Translate& translate) {
    using Editor = FormField::Editor;
    FormField field;
    field.name = view(parameter.name);
    field.help = translate("Calls", std::string(parameter.help).c_str());
    field.initial = view(parameter.initial);
    const auto choose = [&](std::vector<FieldChoice> choices, Editor editor = Editor::choice) {
        field.editor = editor;
        field.choices = std::move(choices);
        if (field.initial.isEmpty() && editor == Editor::choice && !field.choices.empty())
            field.initial = field.choices.front().text;
    };
    switch (parameter.kind) {
    case ParameterKind::handle:
        choose(handleChoices(timeline, actor, parameter));
        if (field.initial.isEmpty())
            field.initial = u"NULL"_s;
        break;
    case ParameterKind::boolean:
        choose({{u"FALSE"_s, {}, 0}, {u"TRUE"_s, {}, 1}});
        break;
    case ParameterKind::constant:
        choose(constantChoices(parameter.family),
               joinsBits(parameter.family) ? Editor::mask : Editor::choice);
        break;
    case ParameterKind::access:
        choose(accessChoices(parameter.type), Editor::mask);
        break;
    case ParameterKind::name:
        // Other strings than object names: a program that can be started at once, a command line.
        choose(parameter.name == "lpName" ? nameChoices(timeline) : std::vector<FieldChoice>(),
               Editor::quoted);
        if (parameter.name == "lpApplicationName")
            field.initial = u"\"child.exe\""_s;
        if (field.initial.isEmpty())
            field.initial = u'"' + (field.choices.empty() ? u"JACK"_s : field.choices.front().text) + u'"';
        break;
    case ParameterKind::path:
    case ParameterKind::text:
        field.editor = Editor::quoted;
        if (field.initial.isEmpty())
            field.initial = u'"' + exampleOf(call.name, parameter.name) + u'"';
        break;
    case ParameterKind::address:
        choose(addressChoices(timeline, actor.process));
        break;
    case ParameterKind::handles:
        choose(handleListChoices(timeline, actor, parameter));
        break;
    case ParameterKind::startupInfo:
        choose(startupChoices(timeline, actor));
        break;
    case ParameterKind::largeInteger:
        choose(dueTimeChoices());
        break;
    case ParameterKind::securityAttributes:
        field.editor = Editor::attributes;
        break;
    case ParameterKind::pid:
        choose(idChoices(timeline, false));
        break;
    case ParameterKind::tid:
        choose(idChoices(timeline, true));
        break;
    case ParameterKind::outHandle:
    case ParameterKind::outDword:
    case ParameterKind::outText:
    case ParameterKind::outAddress:
    case ParameterKind::outProcessEntry:
    case ParameterKind::outObjectInformation:
    case ParameterKind::outProcessInformation:
        if (parameter.beside) { // it is changed in place
            std::vector<FieldChoice> sides = sideChoices(timeline, actor.process);
            for (FieldChoice& one : sides)
                one.text.prepend(u'&');
            if (!sides.empty())
                field.initial = sides.front().text;
            choose(std::move(sides));
        } else if (field.initial != u"NULL") {
            field.initial = u'&' + freshVariable(timeline, actor.process, variableFor(parameter));
        }
        break;
    case ParameterKind::ignored:
        field.editor = Editor::fixed;
        break;
    case ParameterKind::dword:
        if (parameter.family != ConstantFamily::none)
            choose(constantChoices(parameter.family));
        else if (field.initial.isEmpty()) // the length of the list that follows
            field.initial = QString::number(std::max<qsizetype>(1, listLength(call, timeline, actor)));
        break;
    case ParameterKind::integer:
    case ParameterKind::size:
        break;
    }
    field.brief = isBrief(parameter, field);
    field.seldom = parameter.seldom;
    return field;
}

} // namespace

FormSpec formOf(const CallDescription& call, const Timeline& timeline, Caller actor,
                const Translate& translate) {
    FormSpec form;
    form.title = view(call.name);
    form.help = translate("Calls", std::string(call.help).c_str());
    if (!call.notModelled.empty())
        form.notModelled = translate("Calls", std::string(call.notModelled).c_str());
    bool startsProcess = false;
    for (const Parameter& parameter : call.parameters) {
        form.fields.push_back(fieldOf(call, parameter, timeline, actor, translate));
        startsProcess = startsProcess || parameter.kind == ParameterKind::outProcessInformation;
    }
    const qsizetype arguments = static_cast<qsizetype>(call.parameters.size());
    const bool hasResult = call.returns != Returns::boolean && call.returns != Returns::nothing;
    if (hasResult) {
        const QString result = resultVariable(call);
        form.fields.push_back({FormField::Editor::line,
                               Forms::tr("Result variable"),
                               Forms::tr("The variable that takes the value returned; may be empty."),
                               result.isEmpty() ? result : freshVariable(timeline, actor.process, result),
                               {},
                               true});
    }
    if (startsProcess) {
        const auto label = QStringLiteral("child");
        QString fresh = label;
        for (int number = 2; std::ranges::any_of(processChoices(timeline),
                                                 [&](const FieldChoice& c) { return c.text == fresh; });
             ++number)
            fresh = label + QString::number(number);
        form.fields.push_back({FormField::Editor::line,
                               Forms::tr("Name in the lesson"),
                               Forms::tr("What the lesson calls the new process; may be empty."),
                               fresh,
                               {},
                               true});
    }
    const QString prefix = actorPrefix(timeline.machine(), timeline.texts(), actor) + QStringLiteral(": ");
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

FormSpec formOf(Direction direction, const Timeline& timeline, Caller actor) {
    using Editor = FormField::Editor;
    const QString me = actorPrefix(timeline.machine(), timeline.texts(), actor).section(u'/', 0, 0);
    FormSpec form;
    switch (direction) {
    case Direction::newProcess:
        form.title = Forms::tr("New process");
        form.help = Forms::tr("Puts a running program on the stage that nobody on it has started.");
        form.fields = {
            {Editor::line,
             Forms::tr("Name in the lesson"),
             Forms::tr("A word for it, such as viewer."),
             u"viewer"_s,
             {}},
            {Editor::quoted, Forms::tr("Program"), Forms::tr("The image file."), u"\"viewer.exe\""_s, {}},
            {Editor::choice, Forms::tr("User"), Forms::tr("The account it runs as; may be empty."), {}, {}}};
        for (const std::string_view user : users())
            form.fields.back().choices.push_back({view(user), {}, 0});
        form.line = [](const QStringList& values) {
            const QString user = values.value(2).trimmed();
            return QStringLiteral("process ") + values.value(0).trimmed() + u' ' + values.value(1) +
                   (user.isEmpty() ? QString() : QStringLiteral(" as ") + user);
        };
        break;
    case Direction::tells:
        form.title = Forms::tr("Tell a value");
        form.help = Forms::tr("Passes the number in a variable on to another process. Only the number "
                              "travels: no entry is copied.");
        form.fields = {
            {Editor::choice,
             Forms::tr("Variable"),
             Forms::tr("Whose value is passed on."),
             {},
             variableChoices(timeline, actor.process)},
            {Editor::choice, Forms::tr("To"), Forms::tr("Who learns it."), {}, processChoices(timeline)},
            {Editor::line,
             Forms::tr("As variable"),
             Forms::tr("What the receiver calls it."),
             u"hReceived"_s,
             {}},
            {Editor::quoted,
             Forms::tr("By"),
             Forms::tr("How: command line, environment, pipe, message."),
             u"\"message\""_s,
             {{u"command line"_s, {}, 0},
              {u"environment"_s, {}, 0},
              {u"pipe"_s, {}, 0},
              {u"message"_s, {}, 0}}}};
        std::erase_if(form.fields[1].choices, [&](const FieldChoice& choice) { return choice.text == me; });
        for (FormField& field : form.fields)
            if (field.initial.isEmpty() && !field.choices.empty())
                field.initial = field.choices.front().text;
        form.line = [me](const QStringList& values) {
            return me + QStringLiteral(" tells ") + values.value(1) + QStringLiteral(": ") + values.value(0) +
                   QStringLiteral(" as ") + values.value(2).trimmed() + QStringLiteral(" by ") +
                   values.value(3);
        };
        break;
    case Direction::assignment:
        form.title = Forms::tr("Assign a variable");
        form.help =
            Forms::tr("Writes a value into a variable, as good style asks after CloseHandle: h = NULL.");
        form.fields = {{Editor::choice,
                        Forms::tr("Variable"),
                        Forms::tr("An old one or a new one."),
                        {},
                        variableChoices(timeline, actor.process)},
                       {Editor::choice,
                        Forms::tr("Value"),
                        Forms::tr("A number, a constant or another variable."),
                        u"NULL"_s,
                        {{u"NULL"_s, {}, 0}, {u"INVALID_HANDLE_VALUE"_s, {}, 0}}}};
        form.fields[0].initial =
            form.fields[0].choices.empty() ? u"h"_s : form.fields[0].choices.front().text;
        form.line = [me](const QStringList& values) {
            return me + QStringLiteral(": ") + values.value(0).trimmed() + QStringLiteral(" = ") +
                   values.value(1);
        };
        break;
    }
    return form;
}

} // namespace handlelab

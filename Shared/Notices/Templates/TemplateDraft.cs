using Shared.Common;

namespace Shared.Notices.Templates;

/// <summary>Which text it is.</summary>
/// <param name="Language">es, ca or eu.</param>
public sealed record TemplateKey(NoticeEvent Event, NoticeChannel Channel, string Language);

/// <summary>A text as it was typed.</summary>
/// <param name="Subject">Null or empty for an SMS, which has none.</param>
public sealed record TemplateDraft(string? Subject, string? Body)
{
    public const string SubjectField = nameof(Subject);
    public const string BodyField = nameof(Body);

    /// <summary>The longest subject with its variables as typed, inclusive; with a town hall's name and a number it still fits in a line of a mail.</summary>
    public const int LongestSubject = 120;

    /// <summary>The longest text, inclusive.</summary>
    public const int LongestBody = 4000;

    /// <summary>The longest text of a notice once filled in, inclusive.</summary>
    public const int LongestFilled = 24_000;

    /// <summary>The same of one that is kept encrypted until it is sent.</summary>
    public const int LongestSealed = 3900;

    /// <summary>The most SMS that one notice may take with the sample values.</summary>
    public const int MostSegments = 3;

    /// <summary>The text without blanks at its ends and lines, with one kind of line ending.</summary>
    public TemplateDraft Tidied() => new(
        string.Join(' ', (Subject ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        string.Join('\n', (Body ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n'));

    /// <summary>Whether notices can be written with it.</summary>
    /// <param name="variables">Those of the event, in the order of the text that ships.</param>
    /// <param name="sample">A value for each of them, to reckon the length of an SMS.</param>
    /// <returns>Refused for everything that is wrong, each of its field.</returns>
    public Result Check(NoticeChannel channel, IReadOnlyList<string> variables, Func<string, string> sample)
    {
        var (subject, body) = (Subject ?? "", Body ?? "");
        List<Refusal> refusals = [];
        if (channel == NoticeChannel.Email) CheckSubject(subject, variables, refusals);
        CheckBraces(body, BodyField, variables, refusals);
        if (body.Length == 0) refusals.Add(TemplateRefusals.BodyMissing);
        else CheckBody(body, variables, refusals);
        if (body.Length > LongestBody) refusals.Add(TemplateRefusals.BodyTooLong.With($"{LongestBody}"));
        else if (channel == NoticeChannel.Sms) CheckSms(body, variables, sample, refusals);
        else CheckLength(body, variables, refusals);
        return Result.From(refusals);
    }

    private static void CheckSubject(string subject, IReadOnlyList<string> variables, List<Refusal> refusals)
    {
        if (subject.Length == 0) refusals.Add(TemplateRefusals.SubjectMissing);
        if (subject.Length > LongestSubject) refusals.Add(TemplateRefusals.SubjectTooLong.With($"{LongestSubject}"));
        CheckBraces(subject, SubjectField, variables, refusals);
        refusals.AddRange(TemplateText.Variables(subject).Where(name => variables.Contains(name) && !TemplateVariables.MayStandInSubject(name)).Select(name => TemplateRefusals.SubjectTellsTooMuch.With(name)));
    }

    private static void CheckBraces(string text, string field, IReadOnlyList<string> variables, List<Refusal> refusals)
    {
        if (TemplateText.Unbalanced(text) is { } broken) refusals.Add(TemplateRefusals.BracesUnbalanced.For(field).With($"{broken.Number}", broken.Line.Trim()));
        refusals.AddRange(TemplateText.Variables(text).Where(name => !variables.Contains(name)).Select(name => TemplateRefusals.VariableUnknown.For(field).With(name)));
    }

    private static void CheckBody(string body, IReadOnlyList<string> variables, List<Refusal> refusals)
    {
        var named = TemplateText.Variables(body);
        refusals.AddRange(variables.Where(name => TemplateVariables.IsNeeded(name) && !named.Contains(name)).Select(name => TemplateRefusals.VariableMissing.With(name)));
        foreach (var line in body.Split('\n').Select(TemplateText.Variables))
        {
            if (line.FirstOrDefault(TemplateVariables.IsNeeded) is { } needed && line.FirstOrDefault(TemplateVariables.MayBeUnknown) is { } other) refusals.Add(TemplateRefusals.NeededMayVanish.With(needed, other));
        }
    }

    private static void CheckSms(string body, IReadOnlyList<string> variables, Func<string, string> sample, List<Refusal> refusals)
    {
        var segments = SmsText.Of(TemplateText.Replace(body, name => variables.Contains(name) ? sample(name) : "")).Segments;
        if (segments > MostSegments) refusals.Add(TemplateRefusals.SmsTooLong.With($"{segments}", $"{MostSegments}"));
    }

    private static void CheckLength(string body, IReadOnlyList<string> variables, List<Refusal> refusals)
    {
        var most = variables.Any(TemplateVariables.IsSecret) ? LongestSealed : LongestFilled;
        var filled = body.Length + variables.Sum(name => TemplateText.Count(body, name) * TemplateVariables.LongestOf(name));
        if (filled > most) refusals.Add(TemplateRefusals.FilledTooLong.With($"{most}"));
    }
}

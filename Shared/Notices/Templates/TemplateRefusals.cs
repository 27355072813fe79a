using Shared.Common;

namespace Shared.Notices.Templates;

/// <summary>Why a text of a notice is not saved.</summary>
public static class TemplateRefusals
{
    /// <summary>No subject.</summary>
    public static readonly Refusal SubjectMissing = new("Templates.SubjectMissing", TemplateDraft.SubjectField);

    /// <summary>Argument: the most characters.</summary>
    public static readonly Refusal SubjectTooLong = new("Templates.SubjectTooLong", TemplateDraft.SubjectField);

    /// <summary>A subject is seen by who looks at the screen of a telephone. Argument: the variable.</summary>
    public static readonly Refusal SubjectTellsTooMuch = new("Templates.SubjectTellsTooMuch", TemplateDraft.SubjectField);

    /// <summary>No text.</summary>
    public static readonly Refusal BodyMissing = new("Templates.BodyMissing", TemplateDraft.BodyField);

    /// <summary>Argument: the most characters.</summary>
    public static readonly Refusal BodyTooLong = new("Templates.BodyTooLong", TemplateDraft.BodyField);

    /// <summary>Filled in it could be longer than a notice may be. Argument: the most characters.</summary>
    public static readonly Refusal FilledTooLong = new("Templates.FilledTooLong", TemplateDraft.BodyField);

    /// <summary>Arguments: SMS that it takes with the sample values, and the most.</summary>
    public static readonly Refusal SmsTooLong = new("Templates.SmsTooLong", TemplateDraft.BodyField);

    /// <summary>Arguments: line from 1, and the line.</summary>
    public static readonly Refusal BracesUnbalanced = new("Templates.BracesUnbalanced");

    /// <summary>Argument: what stands in the braces.</summary>
    public static readonly Refusal VariableUnknown = new("Templates.VariableUnknown");

    /// <summary>The notice would be of no use without it. Argument: the variable.</summary>
    public static readonly Refusal VariableMissing = new("Templates.VariableMissing", TemplateDraft.BodyField);

    /// <summary>The line of a variable that may be unknown is left out, and a needed one with it. Arguments: the needed one, the other.</summary>
    public static readonly Refusal NeededMayVanish = new("Templates.NeededMayVanish", TemplateDraft.BodyField);

    /// <summary>Somebody else wrote a version meanwhile.</summary>
    public static readonly Refusal WrittenMeanwhile = new("Templates.WrittenMeanwhile");

    /// <summary>It says what the version in use says.</summary>
    public static readonly Refusal NothingChanged = new("Templates.NothingChanged");

    /// <summary>The official has no e-mail address of their own.</summary>
    public static readonly Refusal NoOwnAddress = new("Templates.NoOwnAddress");
}

using Shared.Common;

namespace Shared.Incidents.Categories;

/// <summary>Why something about a category was not done.</summary>
public static class CategoryRefusals
{
    public static readonly Refusal NameMissing = new("Categories.NameMissing", "Name");
    public static readonly Refusal NameTooLong = new("Categories.NameTooLong", "Name");

    /// <summary>A sibling has that name.</summary>
    public static readonly Refusal NameTaken = new("Categories.NameTaken", "Name");

    /// <summary>Two got the same code at the same moment: trying again gives another.</summary>
    public static readonly Refusal CodeTaken = new("Categories.CodeTaken", "Name");

    public static readonly Refusal KeywordsTooLong = new("Categories.KeywordsTooLong", "Keywords");
    public static readonly Refusal ParentUnknown = new("Categories.ParentUnknown", "Parent");

    /// <summary>It, or one above it: what lies there is not offered.</summary>
    public static readonly Refusal ParentArchived = new("Categories.ParentArchived", "Parent");

    /// <summary>Deeper than <see cref="CategoryTree.Deepest"/>.</summary>
    public static readonly Refusal TooDeep = new("Categories.TooDeep", "Parent");

    /// <summary>Below itself.</summary>
    public static readonly Refusal BelowItself = new("Categories.BelowItself", "Parent");

    /// <summary>Itself, below itself, archived, or unknown.</summary>
    public static readonly Refusal SuccessorInvalid = new("Categories.SuccessorInvalid", "Successor");

    public static readonly Refusal KindsInvalid = new("Categories.KindsInvalid", "Kinds");
    public static readonly Refusal TeamUnknown = new("Categories.TeamUnknown", "Team");

    /// <summary>What is taken up again would give incidents to a team that does not work any more.</summary>
    public static readonly Refusal TeamArchived = new("Categories.TeamArchived", "Team");

    public static readonly Refusal PriorityInvalid = new("Categories.PriorityInvalid", "Impact");
    public static readonly Refusal LevelUnknown = new("Categories.LevelUnknown", "IncidentLevel");
    public static readonly Refusal ScriptTooLong = new("Categories.ScriptTooLong", "Script");
    public static readonly Refusal RetentionOutOfRange = new("Categories.RetentionOutOfRange", "Retention");
    public static readonly Refusal EntityUnknown = new("Categories.EntityUnknown", "Entities");
    public static readonly Refusal FieldsTooMany = new("Categories.FieldsTooMany", "Fields");
    public static readonly Refusal FieldLabelInvalid = new("Categories.FieldLabelInvalid");
    public static readonly Refusal FieldCodeInvalid = new("Categories.FieldCodeInvalid");

    /// <summary>Another field of the form has that code or that label.</summary>
    public static readonly Refusal FieldTwice = new("Categories.FieldTwice");

    public static readonly Refusal FieldHelpTooLong = new("Categories.FieldHelpTooLong");
    public static readonly Refusal ChoicesInvalid = new("Categories.ChoicesInvalid");
    public static readonly Refusal RepliesTooMany = new("Categories.RepliesTooMany", "Replies");
    public static readonly Refusal ReplyTitleInvalid = new("Categories.ReplyTitleInvalid");
    public static readonly Refusal ReplyTextInvalid = new("Categories.ReplyTextInvalid");

    /// <summary>A word in braces that nothing is put in place of.</summary>
    public static readonly Refusal VariableUnknown = new("Categories.VariableUnknown");
}

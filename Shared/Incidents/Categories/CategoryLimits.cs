namespace Shared.Incidents.Categories;

/// <summary>The longest texts and most parts of a category, inclusive; texts in UTF-16 units.</summary>
public static class CategoryLimits
{
    public const int Code = 60;

    public const int Name = 100;

    public const int Keywords = 300;

    public const int Script = 4_000;

    public const int Fields = 30;

    public const int FieldCode = 40;

    public const int FieldLabel = 80;

    public const int FieldHelp = 200;

    public const int FewestChoices = 2;

    public const int Choices = 40;

    public const int Choice = 80;

    public const int Replies = 30;

    public const int ReplyTitle = 80;

    public const int ReplyText = 4_000;

    /// <summary>Ten years.</summary>
    public const int RetentionMonths = 120;
}

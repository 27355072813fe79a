namespace Shared.Incidents;

/// <summary>The longest texts of the help desk, in UTF-16 units, inclusive.</summary>
public static class IncidentLimits
{
    public const int Title = 200;

    public const int Description = 10_000;

    /// <summary>One entry of the timeline; a long mail fits.</summary>
    public const int Entry = 20_000;

    /// <summary>Reasons, notes of a waiting, the procedure concerned.</summary>
    public const int Reason = 200;

    /// <summary>One value of a category's form.</summary>
    public const int FieldValue = 2_000;

    public const int Name = 150;

    public const int Tag = 40;

    /// <summary>The most tags of one incident.</summary>
    public const int Tags = 20;

    /// <summary>The longest call that is noted: a working day, in minutes.</summary>
    public const int HandlingMinutes = 480;

    /// <summary>Days after which a resolved incident closes by itself (domain.md).</summary>
    public const int DaysToClose = 14;
}

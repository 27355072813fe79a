using BackOffice.Offices.Hours;
using Shared.Offices;

namespace BackOffice.Appointments.Closing;

/// <summary>A closing as it is typed.</summary>
public sealed class ClosingForm
{
    public Guid DeskId { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Reason { get; set; }

    public string? Message { get; set; }

    /// <summary>One day when the last is left empty.</summary>
    public ClosureValues Values => new(DeskId == Guid.Empty ? null : DeskId, FirstDay ?? DateOnly.MinValue, LastDay ?? FirstDay ?? DateOnly.MinValue, BandForm.TimeOf(From), BandForm.TimeOf(Until), Reason);

    /// <summary>The fields with an hour that cannot be read.</summary>
    public IEnumerable<string> UnreadableHours =>
        new (string Name, string? Text)[] { (nameof(From), From), (nameof(Until), Until) }.Where(typed => !string.IsNullOrWhiteSpace(typed.Text) && BandForm.TimeOf(typed.Text) is null).Select(typed => typed.Name);
}

using BackOffice.Data;
using Shared.Offices;

namespace BackOffice.Offices;

/// <summary>How the changes of an office stand in the activity log: as changes of the office, so that its history is read by its id.</summary>
internal static class OfficeRecords
{
    /// <summary>Stands for all offices, where something is of none.</summary>
    public static readonly Guid AllOffices = Guid.Empty;

    /// <param name="what">Names what was changed, for people; at most 200 characters.</param>
    public static void RecordChange(this Operation operation, Guid? officeId, string? what = null) => operation.Record(nameof(Office), officeId ?? AllOffices, null, what);
}

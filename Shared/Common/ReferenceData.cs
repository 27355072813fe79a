namespace Shared.Common;

/// <summary>A row that rarely changes and that everything reads, kept in memory; a change makes it be read again.</summary>
public interface IReferenceData;

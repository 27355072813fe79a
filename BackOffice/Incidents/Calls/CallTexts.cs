namespace BackOffice.Incidents.Calls;

/// <summary>Marks the texts of the call screen.</summary>
public sealed class CallTexts;

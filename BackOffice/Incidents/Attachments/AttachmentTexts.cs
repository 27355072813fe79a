namespace BackOffice.Incidents.Attachments;

/// <summary>Marks the texts of this folder.</summary>
public sealed class AttachmentTexts;

namespace BackOffice.Verification.Records;

public static class RecordRoutes
{
    public const string List = "/actas";
    public const string Sheet = "/actas/{RecordId:guid}";
    public const string Pdf = "/actas/{recordId:guid}/pdf";
    public const string Printable = "/actas/{recordId:guid}/imprimir";
    public const string Batch = "/actas/del-dia";
    public const string BatchFile = "/actas/del-dia/{batchId:guid}.zip";

    /// <summary>Where anybody checks a printed record; relative to the address of the electronic office.</summary>
    public const string Check = "/verificar";

    public static string SheetOf(Guid recordId) => $"/actas/{recordId}";

    public static string PdfOf(Guid recordId) => $"/actas/{recordId}/pdf";

    public static string PrintableOf(Guid recordId) => $"/actas/{recordId}/imprimir";

    public static string BatchFileOf(Guid batchId) => $"/actas/del-dia/{batchId}.zip";
}

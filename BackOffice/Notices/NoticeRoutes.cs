namespace BackOffice.Notices;

public static class NoticeRoutes
{
    public const string List = "/avisos";
}

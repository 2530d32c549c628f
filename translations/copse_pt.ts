<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>A linha %1 da lista tem um caractere NUL, que um texto nunca contém. Nada foi lido. Guarde a lista como CSV (UTF-8) e tente de novo.</translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation>A célula entre aspas que começa na linha %1 da lista tem mais de %2 caracteres; talvez faltem as aspas de fecho. Nada foi lido. Corrija essa célula.</translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation>Uma célula da linha %1 da lista tem mais de %2 caracteres. Nada foi lido. Encurte essa célula.</translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation>A linha %1 da lista tem mais de %2 colunas. Nada foi lido. Retire as colunas que não são necessárias.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation>A lista tem mais de %1 células; com a linha %2 ultrapassa-se o limite. Nada foi lido. Divida-a em vários ficheiros.</translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation>A lista é demasiado grande para ser lida de uma só vez. Nada foi lido. Divida-a em vários ficheiros.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1, column %2 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation>As aspas abertas na linha %1, coluna %2 da lista nunca são fechadas. Nada foi lido. Feche-as ou retire-as.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation>As letras desta lista foram lidas como Windows-1252. Se os nomes aparecerem errados, guarde-a como CSV (UTF-8) e leia-a de novo.</translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation>“%1” está ao lado das colunas que têm título, por isso não é claro o que significam as células desta linha; a linha foi omitida. Um nome que contém o separador precisa de aspas.</translation>
    </message>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation>“%1” contém uma palavra que significa nenhum ou desconhecido. Foi tomado como um nome, tal como está escrito.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” não é uma data com um único significado possível; a linha foi mantida sem ela. Escreva-a como 2007, 2007-03 ou 2007-03-15.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation>Começa em %1 e termina antes, em %2; a linha foi mantida sem nenhuma das duas datas.</translation>
    </message>
    <message>
        <source>“%1” says the same as the column “%2”. It was kept as a field of its own.</source>
        <translation>«%1» diz o mesmo que a coluna «%2». Foi mantida como campo próprio.</translation>
    </message>
    <message>
        <source>“%1” is not a column of ties; what stands below it was left out. Known are from, to, kind, strength, from-date and to-date.</source>
        <translation>“%1” não é uma coluna de laços; o que está por baixo ficou de fora. São conhecidas from, to, kind, strength, from-date e to-date.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>Linhas lidas: %n</numerusform>
            <numerusform>Linhas lidas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>Linhas que não foram compreendidas e foram omitidas: %n</numerusform>
            <numerusform>Linhas que não foram compreendidas e foram omitidas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>Linhas que dizem o mesmo que uma anterior: %n</numerusform>
            <numerusform>Linhas que dizem o mesmo que uma anterior: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>Pessoas novas: %n</numerusform>
            <numerusform>Pessoas novas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>Pessoas que já estavam no mapa: %n</numerusform>
            <numerusform>Pessoas que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>Organizações novas: %n</numerusform>
            <numerusform>Organizações novas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>Organizações que já estavam no mapa: %n</numerusform>
            <numerusform>Organizações que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>Organizações tomadas como escritórios da organização de que dependem, porque nenhuma palavra sobre a ligação indica outra coisa: %n</numerusform>
            <numerusform>Organizações tomadas como escritórios da organização de que dependem, porque nenhuma palavra sobre a ligação indica outra coisa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>Disciplinas novas: %n</numerusform>
            <numerusform>Disciplinas novas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>Disciplinas novas que constam da lista da OCDE: %n</numerusform>
            <numerusform>Disciplinas novas que constam da lista da OCDE: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>Disciplinas que já estavam no mapa: %n</numerusform>
            <numerusform>Disciplinas que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>Grupos novos: %n</numerusform>
            <numerusform>Grupos novos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>Grupos que já estavam no mapa: %n</numerusform>
            <numerusform>Grupos que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>Adesões novas: %n</numerusform>
            <numerusform>Adesões novas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>Adesões que já estavam no mapa: %n</numerusform>
            <numerusform>Adesões que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>Práticas novas: %n</numerusform>
            <numerusform>Práticas novas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>Entradas do mapa que recebem algo que não tinham: %n</numerusform>
            <numerusform>Entradas do mapa que recebem algo que não tinham: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as fields of their own: %1</source>
        <translation>Mantidos como campos próprios: %1</translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>Laços novos: %n</numerusform>
            <numerusform>Laços novos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>Laços que já estavam no mapa: %n</numerusform>
            <numerusform>Laços que já estavam no mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>%n pessoa que pediu para ser esquecida ficou de fora</numerusform>
            <numerusform>%n pessoas que pediram para ser esquecidas ficaram de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>Disciplinas novas que constam da lista da prática do desenvolvimento: %n</numerusform>
            <numerusform>Disciplinas novas que constam da lista da prática do desenvolvimento: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>Linhas deixadas de fora por terem o nome, o e-mail ou o identificador de alguém que pediu para ser esquecido: %n. Se for outra pessoa, adicione-a escrevendo.</numerusform>
            <numerusform>Linhas deixadas de fora por terem o nome, o e-mail ou o identificador de alguém que pediu para ser esquecido: %n. Se for outra pessoa, adicione-a escrevendo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation>Nada foi lido.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation>%1:1: Nenhuma coluna desta lista tem como título os nomes das pessoas. Nada foi lido. Dê a essa coluna o título “person” (pessoa) na primeira linha.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation>%1:1: Nenhuma coluna desta lista tem como título os nomes dos grupos. Nada foi lido. Dê a essa coluna o título “group” (grupo) na primeira linha.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation>%1:1: Nenhuma coluna desta lista tem como título os nomes das organizações. Nada foi lido. Dê a essa coluna o título “organisation” (organização) na primeira linha.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation>%1:1: Nenhuma coluna desta lista tem como título os nomes das disciplinas. Nada foi lido. Dê a essa coluna o título “discipline” (disciplina) na primeira linha.</translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation>%1 não tem nenhuma linha abaixo dos títulos. Nada foi lido. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation>Nenhuma linha de %1 foi compreendida e nada foi lido. A primeira delas: %2</translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation>Não há nenhuma lista para ler. Escolha uma.</translation>
    </message>
    <message>
        <source>%1:1: Two columns of this list have to be headed as the people of a tie. Nothing was read. Name them “from” and “to” in the first row.</source>
        <translation>%1:1: Duas colunas desta lista têm de ter como cabeçalho as pessoas de um laço. Nada foi lido. Dê-lhes os nomes “de” e “para” na primeira linha.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation>Não é possível abrir %1: %2. Nada foi lido. Verifique o nome e se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation>%1 é demasiado grande para ser uma lista (mais de %2 MB). Nada foi lido. Divida-a em vários ficheiros.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation>Não é possível ler %1 até ao fim: %2. Nada foi lido. Copie o ficheiro para este computador e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation>%1 está vazio. Nada foi lido. A primeira linha tem de dar nome às colunas.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation>O mapa indica outra coisa sobre o que %1 traz para %2; ficou como está no mapa.</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation>A linha não indica nenhuma pessoa; foi omitida.</translation>
    </message>
    <message>
        <source>Nobody has the id “%1”, and the row has no name; it was left out.</source>
        <translation>Ninguém tem o identificador “%1” e a linha não tem nome; foi omitida.</translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation>O identificador “%1” corresponde a “%2” e a “%3”; foram tomados como uma só pessoa, que mantém ambos os nomes.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The rows that have this name and no id were taken as said of one of them.</source>
        <translation>Várias pessoas chamam-se «%1». As linhas com este nome e sem id foram tomadas como ditas de uma delas.</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation>“%1” não é um nível de participação; ficou sem informação. São conhecidos: core (núcleo), active (ativo), occasional (ocasional), peripheral (periférico) e transactional (transacional).</translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation>%1 já tem o endereço de e-mail %2; %3 foi omitido.</translation>
    </message>
    <message>
        <source>“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.</source>
        <translation>“%1” não significa aberto, iniciais nem oculto; o consentimento de %2 ficou como estava.</translation>
    </message>
    <message>
        <source>“%1” is neither yes, perhaps nor no; it was left out.</source>
        <translation>“%1” não é sim, talvez nem não; ficou de fora.</translation>
    </message>
    <message>
        <source>“%1” would show more of %2 than is recorded; their consent was kept as it is.</source>
        <translation>«%1» mostraria mais de %2 do que está registado; o consentimento ficou como estava.</translation>
    </message>
    <message>
        <source>Whether %1 is willing is recorded already; “%2” was left out.</source>
        <translation>A disponibilidade de %1 já está registada; «%2» ficou de fora.</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation>A linha não tem nome; foi omitida.</translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation>“%1” não é um nome; a linha foi omitida.</translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation>%1 já consta como “%2”; “%3” foi omitido.</translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation>%1 já tem outras datas; estas foram omitidas.</translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation>%1 já depende de outra entrada; “%2” foi omitido por ser uma segunda.</translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation>Se “%1” dependesse de “%2”, formava-se um círculo; foi omitido.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation>“%1” consta da lista da OCDE e tem lá o seu lugar; “%2” foi omitido como nível superior.</translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation>“%1” não é uma palavra para a ligação de uma organização àquela de que depende; são conhecidas office (escritório) e affiliate (afiliada).</translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation>%1 já está ligada de outra forma à organização de que depende; “%2” foi omitido.</translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation>“%1” indica a ligação a uma organização superior, mas a linha não indica nenhuma; foi omitido.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Isto não é uma lista: a linha %1 tem um caractere NUL, que um texto nunca contém. Nada foi lido. Guarde a lista como CSV (UTF-8) e tente de novo.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Não se pode saber como estão codificadas as letras desta lista: a linha %1 tem um byte que nada significa em UTF-8 nem em Windows-1252. Nada foi lido. Guarde a lista como CSV (UTF-8) e tente de novo.</translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation>As letras desta lista estão danificadas: a linha %1 tem um byte que não é UTF-8. Nada foi lido. Guarde a lista de novo como CSV (UTF-8) e tente outra vez.</translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation>A lista está cortada: um ficheiro UTF-16 tem um número par de bytes e este tem %1. Nada foi lido. Guarde-a de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation>A lista ocupa mais de %1 MB, que é mais do que se pode ler de uma só vez. Nada foi lido. Divida-a em vários ficheiros.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another file that is not plain text. Nothing was read. Open it and save the list as CSV (UTF-8), or copy its rows and paste them.</source>
        <translation>É uma folha de cálculo ou outro ficheiro que não é texto simples. Nada foi lido. Abra-o e guarde a lista como CSV (UTF-8), ou copie as suas linhas e cole-as.</translation>
    </message>
</context>
<context>
    <name>TieRows</name>
    <message>
        <source>A tie is between two people, and this row names one at most; it was left out.</source>
        <translation>Um laço une duas pessoas e esta linha indica uma no máximo; ficou de fora.</translation>
    </message>
    <message>
        <source>“%1” would be tied to themselves; the row was left out.</source>
        <translation>“%1” teria um laço consigo; a linha ficou de fora.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The ties that have this name were taken as those of one of them. Write the id in its place to say which.</source>
        <translation>Várias pessoas chamam-se “%1”. Os laços com este nome foram tomados como de uma delas. Escreva o identificador em vez do nome para dizer qual.</translation>
    </message>
    <message>
        <source>“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.</source>
        <translation>“%1” não é uma força; foi guardada como não registada. As forças são 0, 1, 2 e 3.</translation>
    </message>
    <message>
        <source>This tie has the strength %1 already; %2 was left out.</source>
        <translation>Este laço já tem a força %1; %2 ficou de fora.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleCanvas</name>
    <message>
        <source>Arrow keys go to the nearest group or person that way, with Control from one to its neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and the arrow keys move the group or person itself.</source>
        <translation>As setas vão até ao grupo ou à pessoa mais próxima nessa direção; com Ctrl, passam de um elemento aos seus vizinhos; com Shift, deslocam a imagem. Mais e menos ampliam e reduzem, 0 mostra a imagem toda. N e P passam de um grupo ou pessoa ao seguinte ou ao anterior, Enter seleciona, Escape anula a seleção. Alt e as setas movem o próprio grupo ou a própria pessoa.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>grupo, %n vizinho</numerusform>
            <numerusform>grupo, %n vizinhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>pessoa, %n vizinho</numerusform>
            <numerusform>pessoa, %n vizinhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>organização, %n vizinho</numerusform>
            <numerusform>organização, %n vizinhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>disciplina, %n vizinho</numerusform>
            <numerusform>disciplina, %n vizinhos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Adicionar um grupo</translation>
    </message>
    <message>
        <source>none: a group of its own</source>
        <translation>nenhum: um grupo independente</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Sub-group of:</source>
        <translation>&amp;Subgrupo de:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>Não há nenhum grupo chamado “%1”.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>copse::AddMembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Adicionar um membro</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-15</source>
        <translation>2024, 2024-03 ou 2024-03-15</translation>
    </message>
    <message>
        <source>still</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Pessoa:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nível:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;té:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Choose a person and a group.</source>
        <translation>Escolha uma pessoa e um grupo.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-03 or 2024-03-15.</source>
        <translation>Escreva as datas como 2024, 2024-03 ou 2024-03-15.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Adicionar %1 ao grupo %2</translation>
    </message>
    <message>
        <source>“%1” is not in the map yet. Use “Add someone” first.</source>
        <translation>«%1» ainda não está no mapa. Use primeiro «Adicionar alguém».</translation>
    </message>
</context>
<context>
    <name>copse::AddPersonDialog</name>
    <message>
        <source>Add someone</source>
        <translation>Adicionar alguém</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Works &amp;for:</source>
        <translation>&amp;Trabalha para:</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Disciplina:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Somebody called “%1” is in the map already. This will be another person.</source>
        <translation>Já existe alguém chamado «%1» no mapa. Esta será outra pessoa.</translation>
    </message>
</context>
<context>
    <name>copse::AnalyseCommands</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Data de referência</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Qualquer momento</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membros</translation>
    </message>
    <message>
        <source>&amp;Organisations count by</source>
        <translation>Contar &amp;organizações por</translation>
    </message>
    <message>
        <source>&amp;Disciplines count by</source>
        <translation>Contar d&amp;isciplinas por</translation>
    </message>
    <message>
        <source>People who work for &amp;themselves</source>
        <translation>Quem &amp;trabalha por conta própria</translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Data de referência</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>um dia</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>qualquer momento</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>Dia mostrado</translation>
    </message>
    <message>
        <source>Day that is shown, on a line over the years of the map</source>
        <translation>Dia mostrado, numa linha que percorre os anos do mapa</translation>
    </message>
    <message>
        <source>Play from year to year</source>
        <translation>Percorrer ano a ano</translation>
    </message>
    <message>
        <source>Both dates side by side, with what changed in words</source>
        <translation>As duas datas lado a lado, com o que mudou em palavras</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar de percorrer</translation>
    </message>
    <message>
        <source>⊕ %1, ⊖ %2</source>
        <comment>people who joined, people who left; the signs are those in the picture</comment>
        <translation>⊕ %1, ⊖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n entrou</numerusform>
            <numerusform>%n entraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n saiu</numerusform>
            <numerusform>%n saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the date before: %1. Press to compare both.</source>
        <translation>Desde a data anterior: %1. Prima para comparar as duas.</translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ainda não tinha saído</numerusform>
            <numerusform>%n ainda não tinham saído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ainda não estava</numerusform>
            <numerusform>%n ainda não estavam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation>organizações: %1, disciplinas: %2</translation>
    </message>
</context>
<context>
    <name>copse::CardPanel</name>
    <message>
        <source>What is selected</source>
        <translation>O que está selecionado</translation>
    </message>
</context>
<context>
    <name>copse::Choice</name>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>talvez</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sem perguntar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciais</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>office</source>
        <translation>escritório</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>afiliada</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potencial</translation>
    </message>
    <message>
        <source>coalescing</source>
        <translation>em formação</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>sustentação</translation>
    </message>
    <message>
        <source>transformation</source>
        <translation>transformação</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>por definir</translation>
    </message>
    <message>
        <source>either</source>
        <translation>uma das duas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinar</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>ocasional</translation>
    </message>
    <message>
        <source>peripheral</source>
        <translation>periférico</translation>
    </message>
    <message>
        <source>transactional (not a member)</source>
        <translation>transacional (não é membro)</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>voluntário</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>designado</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>declaração própria</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposição</translation>
    </message>
    <message>
        <source>with sub-groups</source>
        <translation>com subgrupos</translation>
    </message>
    <message>
        <source>direct members only</source>
        <translation>só membros diretos</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>family</source>
        <translation>família</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>specialism</source>
        <translation>especialidade</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal como está escrito</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>cada pessoa por si</translation>
    </message>
    <message>
        <source>together as one</source>
        <translation>todas juntas como uma só</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>não se contam</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>pertença</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contornos</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizações</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>laços</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
    </message>
    <message>
        <source>who brings what</source>
        <translation>quem traz o quê</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>anéis</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>full names</source>
        <translation>nomes completos</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>ecrã</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impressão</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>preto e branco</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projetor</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>mudou-se</translation>
    </message>
    <message>
        <source>project ended</source>
        <translation>o projeto terminou</translation>
    </message>
    <message>
        <source>died</source>
        <translation>faleceu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>staff time</source>
        <translation>tempo do pessoal</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>acolhimento</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>facilitação</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>viagens</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>apoio declarado</translation>
    </message>
    <message>
        <source>facilitating</source>
        <translation>facilita</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>exige</translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Limpar o que este computador guarda</translation>
    </message>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>o nome de %n mapa recente</numerusform>
            <numerusform>os nomes de %n mapas recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be brought back:</source>
        <translation>Isto desaparece deste computador e não se pode recuperar:</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier versions of a map on a stick or a share are beside it and stay there.</source>
        <translation>Os seus mapas ficam onde estão, tal como o que exportou. O mapa aberto continua aberto. As versões anteriores de um mapa guardado numa pen ou numa pasta partilhada estão ao lado dele e ficam lá.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n versão anterior dos seus mapas (%1)</numerusform>
            <numerusform>%n versões anteriores dos seus mapas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the folders used last, how the window looked (its size, colours and text size) and which part of each view was seen</source>
        <translation>as últimas pastas usadas, o aspeto da janela (o seu tamanho, as cores e o tamanho do texto) e a parte que se via de cada vista</translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message>
        <source>&amp;Copy what is selected</source>
        <translation>Copiar o que está sele&amp;cionado</translation>
    </message>
    <message>
        <source>&amp;Paste people or a list</source>
        <translation>Colar pessoas o&amp;u uma lista</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>Copiado: %n elemento selecionado.</numerusform>
            <numerusform>Copiado: %n elementos selecionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>Copiado: %n grupo com os seus membros.</numerusform>
            <numerusform>Copiado: %n grupos com os seus membros.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Na área de transferência não há nada que se possa colar aqui.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n pessoa nova</numerusform>
            <numerusform>%n pessoas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n grupo novo</numerusform>
            <numerusform>%n grupos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n pessoa que já lá estava</numerusform>
            <numerusform>%n pessoas que já lá estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n pessoa deixada de fora, que quis ser esquecida</numerusform>
            <numerusform>%n pessoas deixadas de fora, que quiseram ser esquecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>O mapa já contém tudo isto.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <comment>a list of what</comment>
        <translation>Colou-se: %1.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file and import that.</source>
        <translation>Isto é demasiado para colar. Guarde-o como ficheiro e importe-o.</translation>
    </message>
    <message>
        <source>These are too many names to paste. Save them as a file and import that.</source>
        <translation>São demasiados nomes para colar. Guarde-os como ficheiro e importe-o.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista colada</translation>
    </message>
    <message>
        <source>All of these people are in the map already.</source>
        <translation>Todas estas pessoas já estão no mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>Adicionar ao grupo %1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>Adicionar %n pessoa? %1</numerusform>
            <numerusform>Adicionar %n pessoas? %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Adicionar %n pessoa</numerusform>
            <numerusform>Adicionar %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Feito: %1. Desfazer volta atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>%n destas pessoas já está no mapa, mas não em %1.</numerusform>
            <numerusform>%n destas pessoas já estão no mapa, mas não em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because several people are called this: %1</source>
        <translation>Deixados de fora, porque várias pessoas têm este nome: %1</translation>
    </message>
    <message>
        <source>A list with columns is read at the desk: leave presenting first (Esc), then paste it there. Nothing was added.</source>
        <translation>Uma lista com colunas lê-se na secretária: saia primeiro da apresentação (Esc) e cole-a lá. Nada foi acrescentado.</translation>
    </message>
</context>
<context>
    <name>copse::CompareDates</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar duas datas</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Data anterior</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Data posterior</translation>
    </message>
    <message>
        <source>What changed between the two dates</source>
        <translation>O que mudou entre as duas datas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparação em curso…</translation>
    </message>
    <message>
        <source>Nothing changed between these dates.</source>
        <translation>Nada mudou entre estas datas.</translation>
    </message>
    <message>
        <source>What changed in between:</source>
        <translation>O que mudou entretanto:</translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message>
        <source>There is no group to draw.</source>
        <translation>Não há nenhum grupo para desenhar.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>%n grupo não é mostrado</numerusform>
            <numerusform>%n grupos não são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>%n grupo sem o seu nome</numerusform>
            <numerusform>%n grupos sem o seu nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>%n nome de grupo abreviado</numerusform>
            <numerusform>%n nomes de grupos abreviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>%n pessoa não é mostrada</numerusform>
            <numerusform>%n pessoas não são mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>%n nome não é mostrado</numerusform>
            <numerusform>%n nomes não são mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn with Copse</source>
        <translation>desenhado com o Copse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>%n linha representa várias pessoas</numerusform>
            <numerusform>%n linhas representam várias pessoas cada uma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>%n símbolo não é mostrado</numerusform>
            <numerusform>%n símbolos não são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>%n nome abreviado</numerusform>
            <numerusform>%n nomes abreviados</numerusform>
        </translation>
    </message>
    <message>
        <source>many groups overlap: the matrix shows them better</source>
        <translation>muitos grupos sobrepõem-se: a matriz mostra-os melhor</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>Nenhum laço está indicado.</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>what shapes or outlines tell</comment>
        <translation>%1: não se mostra</translation>
    </message>
    <message>
        <source>No organisation is recorded.</source>
        <translation>Não há nenhuma organização registada.</translation>
    </message>
    <message>
        <source>rings from the middle: %1</source>
        <comment>levels of participation</comment>
        <translation>anéis a partir do centro: %1</translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <comment>colours, sizes, badges, cells or lines</comment>
        <translation>sem legenda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n parte da legenda não se mostra</numerusform>
            <numerusform>%n partes da legenda não se mostram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::CompositionBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>so many not recorded</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>copse::CopiedText</name>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a group, for when, the sentence about it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>O que o esclareceria</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>Em números</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Convém saber</translation>
    </message>
</context>
<context>
    <name>copse::CopyCommands</name>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gem</translation>
    </message>
    <message>
        <source>&amp;Description in words</source>
        <translation>&amp;Descrição em palavras</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>&amp;Copiar a frase</translation>
    </message>
    <message>
        <source>C&amp;ard of the group</source>
        <translation>&amp;Ficha do grupo</translation>
    </message>
    <message>
        <source>&amp;Table of answers</source>
        <translation>&amp;Tabela de respostas</translation>
    </message>
    <message>
        <source>Cop&amp;y for a report</source>
        <translation>Copiar para um rela&amp;tório</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>A descrição está na área de transferência.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>A frase está na área de transferência.</translation>
    </message>
    <message>
        <source>The card is on the clipboard.</source>
        <translation>A ficha está na área de transferência.</translation>
    </message>
    <message>
        <source>The table of answers is on the clipboard.</source>
        <translation>A tabela de respostas está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message>
        <source>Lines lead from people to their groups.</source>
        <translation>Há linhas que vão das pessoas aos seus grupos.</translation>
    </message>
    <message>
        <source>Each group is an outline round its members.</source>
        <translation>Cada grupo é um contorno à volta dos seus membros.</translation>
    </message>
    <message>
        <source>They stand in columns, with lines between them.</source>
        <translation>Estão em colunas, com linhas entre elas.</translation>
    </message>
    <message>
        <source>The core is in the middle.</source>
        <translation>O núcleo está no meio.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>what a picture shows, for when</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1. %2 (%3).</source>
        <comment>a map; what a picture of it shows, for when</comment>
        <translation>%1. %2 (%3).</translation>
    </message>
    <message>
        <source>There are %1, %2 and %3.</source>
        <comment>41 people, 6 groups, 8 organisations</comment>
        <translation>Há %1, %2 e %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, how large it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <comment>a group, how large it is, its answer</comment>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>The largest groups are %1.</source>
        <translation>Os maiores grupos são %1.</translation>
    </message>
    <message>
        <source>The group is %1.</source>
        <translation>O grupo é %1.</translation>
    </message>
    <message>
        <source>The groups are %1.</source>
        <translation>Os grupos são %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many groups have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of all groups: %1.</source>
        <translation>Respostas de todos os grupos: %1.</translation>
    </message>
    <message>
        <source>Nobody is in more than one group.</source>
        <translation>Ninguém está em mais de um grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n pessoa está em mais de um grupo.</numerusform>
            <numerusform>%n pessoas estão em mais de um grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the most groups, %1: %2.</source>
        <comment>how many; who is in so many</comment>
        <translation>No maior número de grupos, %1: %2.</translation>
    </message>
    <message>
        <source>The most groups that anybody is in: %1.</source>
        <translation>O maior número de grupos em que alguém está: %1.</translation>
    </message>
    <message>
        <source>Nothing is tied to anything else.</source>
        <translation>Nada está ligado a mais nada.</translation>
    </message>
    <message>
        <source>The most ties that anybody has: %1.</source>
        <translation>O maior número de laços que alguém tem: %1.</translation>
    </message>
    <message>
        <source>With the most ties, %1: %2.</source>
        <comment>how many; who has so many</comment>
        <translation>Com o maior número de laços, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>%n pessoa sem laços registados não é desenhada.</numerusform>
            <numerusform>%n pessoas sem laços registados não são desenhadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>%n pessoa que não está em nenhum grupo não é desenhada.</numerusform>
            <numerusform>%n pessoas que não estão em nenhum grupo não são desenhadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>%n pessoa que prefere não ser mostrada é contada, mas não desenhada.</numerusform>
            <numerusform>%n pessoas que preferem não ser mostradas são contadas, mas não desenhadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>41 people, 6 groups, 8 organisations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>People and the groups they are in</source>
        <translation>As pessoas e os grupos em que estão</translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>%n pessoa que não está em nenhum grupo não é desenhada</numerusform>
            <numerusform>%n pessoas que não estão em nenhum grupo não são desenhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 and its sub-groups.</source>
        <translation>Só %1 e os seus subgrupos.</translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>com os membros de %n subgrupo</numerusform>
            <numerusform>com os membros de %n subgrupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, tied by the groups and people they share</source>
        <translation>As organizações, ligadas pelos grupos e pelas pessoas que partilham</translation>
    </message>
    <message>
        <source>People, tied by the groups they share</source>
        <translation>As pessoas, ligadas pelos grupos que partilham</translation>
    </message>
    <message>
        <source>People and the ties recorded between them</source>
        <translation>As pessoas e os laços registados entre elas</translation>
    </message>
    <message>
        <source>Organisations, their people and the groups they are in</source>
        <translation>As organizações, as suas pessoas e os grupos em que estão</translation>
    </message>
    <message>
        <source>Who brings what: organisations, people and disciplines</source>
        <translation>Quem traz o quê: organizações, pessoas e disciplinas</translation>
    </message>
    <message>
        <source>%1: its members by level of participation</source>
        <translation>%1: os seus membros por nível de participação</translation>
    </message>
    <message>
        <source>People and groups as a table</source>
        <translation>As pessoas e os grupos em forma de tabela</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>%n pessoa sem laços registados não é desenhada</numerusform>
            <numerusform>%n pessoas sem laços registados não são desenhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>%n pessoa sem organização não é desenhada</numerusform>
            <numerusform>%n pessoas sem organização não são desenhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>%n laço mais fraco não é desenhado</numerusform>
            <numerusform>%n laços mais fracos não são desenhados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>%n grupo é demasiado grande para ligar alguém</numerusform>
            <numerusform>%n grupos são demasiado grandes para ligar alguém</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation and how much is shared with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shares most with %1</source>
        <translation>partilha sobretudo com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>%n pessoa que prefere não ser mostrada é contada, mas não desenhada</numerusform>
            <numerusform>%n pessoas que preferem não ser mostradas são contadas, mas não desenhadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 de cerca de %n membro</numerusform>
            <numerusform>%1 de cerca de %n membros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DifferenceWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happened to some, their names</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>what happened to some, the names of a few</comment>
        <translation>
            <numerusform>%1: %2 e mais %n.</numerusform>
            <numerusform>%1: %2 e mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n pessoa foi acrescentada</numerusform>
            <numerusform>%n pessoas foram acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>%n pessoa foi retirada</numerusform>
            <numerusform>%n pessoas foram retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>%n grupo foi acrescentado</numerusform>
            <numerusform>%n grupos foram acrescentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>%n grupo foi retirado</numerusform>
            <numerusform>%n grupos foram retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>%n organização foi acrescentada</numerusform>
            <numerusform>%n organizações foram acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>%n organização foi retirada</numerusform>
            <numerusform>%n organizações foram retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>%n disciplina foi acrescentada</numerusform>
            <numerusform>%n disciplinas foram acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>%n disciplina foi retirada</numerusform>
            <numerusform>%n disciplinas foram retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>%n vista foi acrescentada</numerusform>
            <numerusform>%n vistas foram acrescentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>%n vista foi retirada</numerusform>
            <numerusform>%n vistas foram retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>The answer of %1 went from “%2” to “%3”.</source>
        <translation>A resposta de %1 passou de “%2” para “%3”.</translation>
    </message>
    <message>
        <source>Somebody was renamed.</source>
        <translation>Alguém mudou de nome.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 chama-se agora %2.</translation>
    </message>
    <message>
        <source>%1 was changed: %2.</source>
        <comment>a name, labels of fields</comment>
        <translation>Alterou-se %1: %2.</translation>
    </message>
    <message>
        <source>%1 joined %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 entrou em %2.</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 saiu de %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, was %4.</source>
        <comment>a person, a group, levels of participation</comment>
        <translation>%1 em %2: %3, antes %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>%n pessoa entrou em %1</numerusform>
            <numerusform>%n pessoas entraram em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>%n pessoa saiu de %1</numerusform>
            <numerusform>%n pessoas saíram de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>Em %1, o nível de %n pessoa é %2 e era %3</numerusform>
            <numerusform>Em %1, o nível de %n pessoas é %2 e era %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>%n pessoa trabalha agora por conta própria</numerusform>
            <numerusform>%n pessoas trabalham agora por conta própria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>%n pessoa consta agora como não tendo disciplina</numerusform>
            <numerusform>%n pessoas constam agora como não tendo disciplina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n pessoa trabalha agora para %1</numerusform>
            <numerusform>%n pessoas trabalham agora para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n pessoa traz agora %1</numerusform>
            <numerusform>%n pessoas trazem agora %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>%n pessoa já não trabalha por conta própria</numerusform>
            <numerusform>%n pessoas já não trabalham por conta própria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>%n pessoa já não consta como não tendo disciplina</numerusform>
            <numerusform>%n pessoas já não constam como não tendo disciplina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n pessoa já não trabalha para %1</numerusform>
            <numerusform>%n pessoas já não trabalham para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n pessoa já não traz %1</numerusform>
            <numerusform>%n pessoas já não trazem %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>%n laço foi acrescentado</numerusform>
            <numerusform>%n laços foram acrescentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>%n laço foi retirado</numerusform>
            <numerusform>%n laços foram retirados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DisciplinesTable</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>copse::Document</name>
    <message>
        <source>The map is %1 now. The file it was before could not be removed: %2</source>
        <translation>O mapa é agora %1. Não foi possível remover o ficheiro anterior: %2</translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Mudar o &amp;nome</translation>
    </message>
    <message>
        <source>Add &amp;someone…</source>
        <translation>Adicionar &amp;alguém…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>Adicionar um &amp;grupo…</translation>
    </message>
    <message>
        <source>Add a &amp;member…</source>
        <translation>Adicionar um &amp;membro…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>R&amp;etirar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Removed %1. Undo brings it back.</source>
        <translation>Retirou-se %1. Desfazer traz de volta.</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Retirar de um grupo…</translation>
    </message>
    <message>
        <source>Add by &amp;typing a line</source>
        <translation>Adicionar escrevendo uma &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>E&amp;squecer esta pessoa…</translation>
    </message>
    <message>
        <source>One person was forgotten.</source>
        <translation>Foi esquecida uma pessoa.</translation>
    </message>
    <message>
        <source>Remove %1 with %2?</source>
        <comment>somebody or something, with what is recorded of it</comment>
        <translation>Retirar %1 com %2?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Edits</name>
    <message>
        <source>The end is before the beginning. Nothing was changed. Correct one of the two dates.</source>
        <translation>O fim é anterior ao início. Nada foi alterado. Corrija uma das duas datas.</translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>A paixão e o trabalho são números de 0 a 3. Nada foi alterado. Escolha um deles.</translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation>O que alguém traz para um grupo é nenhuma coisa ou algumas, cada uma uma só vez. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation>Isto já consta do mapa, por isso nada foi alterado. Mude as datas se se trata de outro período.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation>“%1” não pode fazer parte de si mesmo nem de um dos seus subgrupos. Nada foi alterado. Escolha outro grupo.</translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation>Já existe uma organização chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation>Já existe uma disciplina chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation>Já existe um grupo chamado “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>É necessário um nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation>Isto já não está no mapa, por isso nada foi alterado. Selecione de novo.</translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation>Este lugar fica fora da imagem. Nada foi movido. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Strength is a number from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>A força é um número de 0 a 3. Nada foi alterado. Escolha um deles.</translation>
    </message>
    <message>
        <source>A tie is between two people. Nothing was changed. Choose somebody else.</source>
        <translation>Um laço une duas pessoas. Nada foi alterado. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>A number of this view is outside its range. Nothing was changed.</source>
        <translation>Um número desta vista está fora dos seus limites. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>a field and its record</comment>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>A group looks for one of a discipline, a type of organisation and a practice. Nothing was changed. Record each as a need of its own.</source>
        <translation>Um grupo procura uma só coisa: uma disciplina, um tipo de organização ou uma prática. Nada foi alterado. Registe cada uma como uma necessidade própria.</translation>
    </message>
    <message>
        <source>The sponsor is either an organisation or a person. Nothing was changed. Choose one.</source>
        <translation>Quem apoia é uma organização ou uma pessoa. Nada foi alterado. Escolha uma delas.</translation>
    </message>
    <message>
        <source>The amount is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>O montante é um número acima de 0, ou fica vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>How many is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>A quantidade é um número acima de 0, ou fica vazia. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Say what is to be done. Nothing was changed.</source>
        <translation>Indique o que há a fazer. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The size of a group is a number of people, or it is left empty. Nothing was changed.</source>
        <translation>O tamanho de um grupo é um número de pessoas, ou fica vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <comment>a field, a name, its value</comment>
        <translation>%1 de “%2”: %3</translation>
    </message>
    <message>
        <source>These are one already. Nothing was changed. Choose another to put together with it.</source>
        <translation>Já são uma só entrada. Nada foi alterado. Escolha outra para juntar com esta.</translation>
    </message>
    <message>
        <source>“%1” was part of “%2”.</source>
        <translation>“%1” fazia parte de “%2”.</translation>
    </message>
    <message>
        <source>There was a tie with “%1”.</source>
        <translation>Havia um laço com “%1”.</translation>
    </message>
    <message>
        <source>There was a tie “%1” with “%2”.</source>
        <translation>Havia um laço “%1” com “%2”.</translation>
    </message>
    <message>
        <source>Two different names are needed. Nothing was changed. Correct one of them.</source>
        <translation>São necessários dois nomes diferentes. Nada foi alterado. Corrija um deles.</translation>
    </message>
    <message>
        <source>The list has no code “%1”. Nothing was changed.</source>
        <translation>A lista não tem o código “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose another organisation.</source>
        <translation>“%1” não pode fazer parte de si mesma nem de uma das suas partes. Nada foi alterado. Escolha outra organização.</translation>
    </message>
    <message>
        <source>“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose another discipline.</source>
        <translation>“%1” não pode ficar abaixo de si mesma nem de uma das suas partes. Nada foi alterado. Escolha outra disciplina.</translation>
    </message>
    <message>
        <source>“%1” cannot hang below itself. Nothing was changed. Choose another term.</source>
        <translation>“%1” não pode ficar abaixo de si mesmo. Nada foi alterado. Escolha outro termo.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there. Nothing was changed.</source>
        <translation>“%1” consta da lista da OCDE e tem lá o seu lugar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was changed.</source>
        <translation>Nada está escolhido, por isso nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>copse::EnterSheetsDialog</name>
    <message>
        <source>Or&amp;ganisation and discipline as well</source>
        <translation>Também or&amp;ganização e disciplina</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Registar folhas</translation>
    </message>
    <message>
        <source>Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the middle: %1. Enter finishes the row.</source>
        <translation>Escreva um nome; Tab passa ao seguinte. Num grupo, Espaço ou X marca; as letras dizem quão perto do centro: %1. Enter termina a linha.</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Linhas da folha</translation>
    </message>
    <message>
        <source>&amp;Take the last row back</source>
        <translation>&amp;Anular a última linha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the map yet; Enter adds them.</source>
        <translation>%1 ainda não está no mapa; Enter adiciona.</translation>
    </message>
    <message>
        <source>Several people are called %1: choose one by the organisation in brackets.</source>
        <translation>Várias pessoas chamam-se %1: escolha uma pela organização entre parênteses.</translation>
    </message>
    <message>
        <source>%1 is in the map. In brackets: what it says already.</source>
        <translation>%1 está no mapa. Entre parênteses: o que lá já consta.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escreva primeiro um nome.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the map.</source>
        <translation>Nada de novo: tudo isto já estava no mapa.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Folha: %1</translation>
    </message>
    <message>
        <source>%1 is new, and in no group.</source>
        <translation>%1 é uma pessoa nova e não está em nenhum grupo.</translation>
    </message>
    <message>
        <source>%1 is new, and in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 é uma pessoa nova e está em %2.</translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 está agora em %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>Os dados de %1 foram completados.</translation>
    </message>
    <message>
        <source>The level is another now in %1.</source>
        <comment>groups</comment>
        <translation>O nível agora é outro em %1.</translation>
    </message>
    <message>
        <source>No row of this sheet is left to be taken back.</source>
        <translation>Já não há nenhuma linha desta folha para anular.</translation>
    </message>
    <message>
        <source>The last row is taken back.</source>
        <translation>A última linha foi anulada.</translation>
    </message>
    <message>
        <source>The letter “%1” stands for no level. These do: %2.</source>
        <translation>A letra “%1” não corresponde a nenhum nível. Correspondem: %2.</translation>
    </message>
    <message>
        <source>This row is not entered yet: Enter takes it, Close again leaves it out.</source>
        <translation>Esta linha ainda não foi introduzida: Enter regista-a, Fechar de novo deixa-a de fora.</translation>
    </message>
</context>
<context>
    <name>copse::FactDraft</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>copse::FactList</name>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>a heading</comment>
        <translation>%1: adicionar</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>Mostrar mais (total: %n)</numerusform>
            <numerusform>Mostrar mais (total: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FactRow</name>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nova fonte</translation>
    </message>
</context>
<context>
    <name>copse::Facts</name>
    <message>
        <source>independent</source>
        <translation>independente</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>sem disciplina</translation>
    </message>
</context>
<context>
    <name>copse::Field</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>Identificador na lista</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Willing to share</source>
        <translation>Disposição para partilhar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos próprios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Link to parent</source>
        <translation>Ligação à organização superior</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>O grupo</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>O problema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Framework for action</source>
        <translation>Quadro para a ação</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação na internet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>Paixão</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Trabalha nisso</translation>
    </message>
    <message>
        <source>Organisation in this group</source>
        <translation>Organização neste grupo</translation>
    </message>
    <message>
        <source>Discipline in this group</source>
        <translation>Disciplina neste grupo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>Organisation level</source>
        <translation>Nível de organização</translation>
    </message>
    <message>
        <source>Discipline level</source>
        <translation>Nível de disciplina</translation>
    </message>
    <message>
        <source>Independents</source>
        <translation>Independentes</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorir por</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixado</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>Da pessoa</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>À pessoa</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Shape by</source>
        <translation>Forma segundo</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Tamanho segundo</translation>
    </message>
    <message>
        <source>Outline by</source>
        <translation>Contorno segundo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Folded groups</source>
        <translation>Grupos recolhidos</translation>
    </message>
    <message>
        <source>Weak ties left out</source>
        <translation>Laços fracos omitidos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size of marks</source>
        <translation>Tamanho das marcas</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>Tamanho dos nomes</translation>
    </message>
    <message>
        <source>Size of groups</source>
        <translation>Tamanho dos grupos</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamanho segundo o grupo</translation>
    </message>
    <message>
        <source>Count the missing as not recorded</source>
        <translation>Contar quem falta como sem informação</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motivo do fim</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organização</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Atitude</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Outra organização</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Só</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grelha</translation>
    </message>
</context>
<context>
    <name>copse::FieldChanges</name>
    <message>
        <source>“%1” cannot be left empty. Nothing was changed.</source>
        <translation>“%1” não pode ficar vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 up, or it is left empty. Nothing was changed.</source>
        <translation>“%1” é um número a partir de %2, ou fica vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.</source>
        <translation>“%1” é um número de %2 a %3, ou fica vazio. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>copse::FieldInput</name>
    <message>
        <source>several</source>
        <translation>vários</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>fonte sem informação</translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message>
        <source>Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them first.</source>
        <translation>Ninguém se chama “%1”. Nada foi alterado. Escolha alguém que já esteja no mapa, ou adicione primeiro essa pessoa.</translation>
    </message>
    <message>
        <source>There is no organisation called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Não há nenhuma organização chamada “%1”. Nada foi alterado. Escolha uma que já exista, ou adicione-a primeiro.</translation>
    </message>
    <message>
        <source>There is no discipline called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Não há nenhuma disciplina chamada “%1”. Nada foi alterado. Escolha uma que já exista, ou adicione-a primeiro.</translation>
    </message>
    <message>
        <source>There is no group called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Não há nenhum grupo chamado “%1”. Nada foi alterado. Escolha um que já exista, ou adicione-o primeiro.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Nothing was changed. Choose one that is there.</source>
        <translation>Não há nada chamado “%1”. Nada foi alterado. Escolha algo que já exista.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>Há %n com o nome “%1”. Nada foi alterado. Escreva antes o endereço de e-mail ou outro nome.</numerusform>
            <numerusform>Há %n com o nome “%1”. Nada foi alterado. Escreva antes o endereço de e-mail ou outro nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” não é uma data. Nada foi alterado. Escreva 2007, 2007-03 ou 2007-03-15.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>“%1” não é um número. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Nothing was changed.</source>
        <translation>“%1” não é sim nem não. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.</source>
        <extracomment>%2: a list of words parted by semicolons</extracomment>
        <translation>“%1” não se pode escolher aqui. Nada foi alterado. Escolha uma destas opções: %2.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” diz que não há nenhuma e que há algumas. Nada foi alterado. Escreva só uma das duas coisas.</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabalha por conta própria</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>disciplines</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a fact is from: %1 a list or an interview, %2 of whom, which file and when</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FieldRow</name>
    <message>
        <source>Add “%1” as new</source>
        <translation>Adicionar “%1” como nova entrada</translation>
    </message>
</context>
<context>
    <name>copse::FileCommands</name>
    <message>
        <source>Copse maps (*.copse)</source>
        <translation>Mapas do Copse (*.copse)</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Novo mapa</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar uma lista…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar noutro lugar…</translation>
    </message>
    <message>
        <source>Export &amp;table of answers…</source>
        <translation>Exportar &amp;tabela de respostas…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versões anteriores…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a new file</comment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Novo mapa</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir um mapa</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>This is a copy in your documents folder.</source>
        <translation>Esta é uma cópia na sua pasta de documentos.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>This is a copy of the sample; change it as you like.</source>
        <translation>Esta é uma cópia do exemplo; altere-a como quiser.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir uma lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar “%1”</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Cópia guardada: %1</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar noutro lugar</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Ficheiros %1 (*.%2)</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Desenho da imagem em curso…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Export table of answers</source>
        <translation>Exportar tabela de respostas</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv);;For programs (*.json)</source>
        <translation>Para folhas de cálculo (*.csv);;Para programas (*.json)</translation>
    </message>
    <message>
        <source>Wetlands knowledge network</source>
        <comment>name of the file of the sample</comment>
        <translation>Rede de conhecimento sobre zonas húmidas</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Cálculo das respostas em curso…</translation>
    </message>
    <message>
        <source>Open the version of %1 as a copy</source>
        <translation>Abrir a versão de %1 como cópia</translation>
    </message>
    <message>
        <source>Clear what this computer &amp;keeps…</source>
        <translation>&amp;Limpar o que este computador guarda…</translation>
    </message>
    <message>
        <source>This computer keeps nothing more.</source>
        <translation>Este computador já não guarda nada.</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Trazer de volta a versão de %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>The version of %1 is back. Undo takes that back.</source>
        <translation>A versão de %1 está de volta. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>&amp;For a report…</source>
        <translation>&amp;Para um relatório…</translation>
    </message>
    <message>
        <source>Rename or &amp;move…</source>
        <translation>Mudar o nome ou &amp;mover…</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Mudar o nome ou mover</translation>
    </message>
    <message>
        <source>The map is here now: %1</source>
        <translation>O mapa está agora aqui: %1</translation>
    </message>
</context>
<context>
    <name>copse::Filter</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <comment>a field</comment>
        <translation>%1: sem informação</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>sem disciplina</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only: %1 (%2 of %3 people). Answers are those of the whole groups.</source>
        <comment>what people must have</comment>
        <translation>Só: %1 (%2 de %3 pessoas). As respostas são as dos grupos inteiros.</translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message>
        <source>Answers are those of the whole groups.</source>
        <translation>As respostas são as dos grupos inteiros.</translation>
    </message>
    <message>
        <source>Whom the picture shows only</source>
        <translation>Quem a imagem mostra, e mais ninguém</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Só</translation>
    </message>
    <message>
        <source>Show only people of one level, organisation, discipline…</source>
        <translation>Mostrar só as pessoas de um nível, de uma organização, de uma disciplina…</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Todas as pessoas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Ninguém é mostrado</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Shown %1. Press to go back to today.</source>
        <comment>on a date</comment>
        <translation>O mapa é mostrado %1. Prima para voltar a hoje.</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away.</source>
        <translation>Só %1. Prima para retirar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>Só %1: %n pessoa. Prima para retirar.</numerusform>
            <numerusform>Só %1: %n pessoas. Prima para retirar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindCommands</name>
    <message>
        <source>F&amp;ind anything…</source>
        <translation>Pr&amp;ocurar qualquer coisa…</translation>
    </message>
</context>
<context>
    <name>copse::FindModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and another name of the same</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>disciplina</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>person, %1</source>
        <comment>organisations</comment>
        <translation>pessoa, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>command, on</source>
        <translation>comando, ativado</translation>
    </message>
    <message>
        <source>command, on, %1</source>
        <comment>keys</comment>
        <translation>comando, ativado, %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>command, %1</source>
        <comment>keys</comment>
        <translation>comando, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FindPanel</name>
    <message>
        <source>Find anything</source>
        <translation>Procurar qualquer coisa</translation>
    </message>
    <message>
        <source>A group, a person, an organisation, a discipline or a command</source>
        <translation>Um grupo, uma pessoa, uma organização, uma disciplina ou um comando</translation>
    </message>
    <message>
        <source>Type a part of a name. Arrows choose, Enter goes there.</source>
        <translation>Escreva uma parte de um nome. As setas escolhem, Enter vai até lá.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>mais %n: escreva mais do nome.</numerusform>
            <numerusform>mais %n: escreva mais do nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>what is chosen in a list, its place, how many there are</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message>
        <source>&amp;Everything that is shown</source>
        <translation>Tudo o que é &amp;mostrado</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Fundo transparente</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Para um relatório</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Escolher &amp;onde…</translation>
    </message>
    <message>
        <source>PDF: for print</source>
        <translation>PDF: para imprimir</translation>
    </message>
    <message>
        <source>SVG: for reports and the web, can be edited</source>
        <translation>SVG: para relatórios e a web, pode ser editado</translation>
    </message>
    <message>
        <source>PNG: an image for documents, slides and messages</source>
        <translation>PNG: uma imagem para documentos, diapositivos e mensagens</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>De quem concordou, iniciais das outras pessoas</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Nomes completos, desta vez</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciais</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sem nomes</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>Ainda não se perguntou a %n pessoa se o seu nome pode ser mostrado.</numerusform>
            <numerusform>Ainda não se perguntou a %n pessoas se os seus nomes podem ser mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>%n pessoa só concordou com as suas iniciais; não se mostra mais do que isso.</numerusform>
            <numerusform>%n pessoas só concordaram com as suas iniciais; não se mostra mais do que isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>%n pessoa prefere não ser mostrada; é contada, mas não desenhada.</numerusform>
            <numerusform>%n pessoas preferem não ser mostradas; são contadas, mas não desenhadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Só “%1”</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>A group is selected, the rest is faded. Show:</source>
        <translation>Está selecionado um grupo; o resto está esbatido. Mostrar:</translation>
    </message>
    <message>
        <source>Where it &amp;goes:</source>
        <translation>Para onde &amp;vai:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>&amp;Tipo de ficheiro:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Nomes das pessoas:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Língua:</translation>
    </message>
    <message>
        <source>In &amp;words, for those who cannot see it (goes into the file):</source>
        <translation>Em &amp;palavras, para quem não a pode ver (fica no ficheiro):</translation>
    </message>
    <message>
        <source>Copy the &amp;description</source>
        <translation>&amp;Copiar a descrição</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Desenho em curso…</translation>
    </message>
    <message>
        <source>The smallest letters are %1 points high at that size.</source>
        <translation>As letras mais pequenas têm %1 pontos de altura com esse tamanho.</translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message>
        <source>Forget this person</source>
        <translation>Esquecer esta pessoa</translation>
    </message>
    <message>
        <source>%1 goes out of this map and out of its earlier versions, with everything that is recorded about them. This cannot be undone. What you did before cannot be undone afterwards either: the list of steps is emptied, because it holds the name.</source>
        <translation>%1 sai deste mapa e das suas versões anteriores, com tudo o que consta sobre esta pessoa. Isto não pode ser desfeito. O que fez antes também deixa de poder ser desfeito: a lista de passos é esvaziada, porque contém o nome.</translation>
    </message>
    <message>
        <source>A mark without a name stays, so that reading a list again does not bring them back. Nobody can read the name from it; somebody who guesses the name could check it.</source>
        <translation>Fica uma marca sem nome, para que a pessoa não volte quando uma lista for lida de novo. Ninguém pode ler o nome a partir da marca; quem adivinhasse o nome poderia confirmá-lo.</translation>
    </message>
    <message>
        <source>Copse cannot reach what has left this map: pictures, tables and copies that you exported, printed or sent, the lists it was made from, and backups of your computer. Delete them where you find them.</source>
        <translation>O Copse não chega ao que já saiu deste mapa: imagens, tabelas e cópias que exportou, imprimiu ou enviou, as listas de que foi feito e as cópias de segurança do seu computador. Apague-as onde as encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n texto do mapa menciona esta pessoa e fica tal como está escrito. Altere-o primeiro se também deve desaparecer:</numerusform>
            <numerusform>%n textos do mapa mencionam esta pessoa e ficam tal como estão escritos. Altere-os primeiro se também devem desaparecer:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textos que mencionam esta pessoa</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Esquecer para sempre</translation>
    </message>
</context>
<context>
    <name>copse::Fragment</name>
    <message>
        <source>What is on the clipboard cannot be read. Nothing was changed. Copy it once more.</source>
        <translation>Não é possível ler o que está na área de transferência. Nada foi alterado. Copie outra vez.</translation>
    </message>
    <message>
        <source>What is on the clipboard comes from a newer Copse. Nothing was changed. Use the newer program here too.</source>
        <translation>O que está na área de transferência vem de um Copse mais recente. Nada foi alterado. Use também aqui o programa mais recente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
    <message>
        <source>work for themselves</source>
        <translation>trabalham por conta própria</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n organização, com a diversidade de %1 de igual tamanho</numerusform>
            <numerusform>%n organizações, tão diversas como %1 de igual tamanho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n disciplina, com a diversidade de %1 de igual tamanho</numerusform>
            <numerusform>%n disciplinas, tão diversas como %1 de igual tamanho</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>back to the group above</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Do the two boundaries coincide?</source>
        <translation>As duas fronteiras coincidem?</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>O núcleo</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Prática em comum</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Convém saber</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Subgrupos</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Como se contou</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet. Add one, or open a list that says who is in which group.</source>
        <translation>Ainda não há nenhum grupo. Adicione um ou abra uma lista que diga quem está em que grupo.</translation>
    </message>
    <message>
        <source>Choose a group to read what it is made of.</source>
        <translation>Escolha um grupo para ler de que se compõe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>mais %n na lista ao lado</numerusform>
            <numerusform>mais %n na lista ao lado</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer comes when all are in, or when you ask for it.</source>
        <translation>A resposta surge quando todas as pessoas estiverem registadas ou quando a pedir.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder agora</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>Classificar %n expressão em termos…</numerusform>
            <numerusform>Classificar %n expressões em termos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupTreeModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Mudar o nome para “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and its members</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::HandCommands</name>
    <message>
        <source>The name is %1 now.</source>
        <translation>O nome é agora %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
</context>
<context>
    <name>copse::Help</name>
    <message>
        <source>Copse %1</source>
        <translation>Copse %1</translation>
    </message>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Mapas de comunidades de prática, e o que eles dizem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É oferecido sem qualquer garantia.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Em que se apoia</translation>
    </message>
    <message>
        <source>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</source>
        <translation>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</translation>
    </message>
    <message>
        <source>Graphviz, in a process of its own: EPL-1.0</source>
        <translation>Graphviz, num processo próprio: EPL-1.0</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: domínio público</translation>
    </message>
    <message>
        <source>ICU: Unicode licence</source>
        <translation>ICU: licença Unicode</translation>
    </message>
    <message>
        <source>Lists and colours</source>
        <translation>Listas e cores</translation>
    </message>
    <message>
        <source>Fields of Research and Development, OECD, Frascati Manual 2015</source>
        <translation>Campos de investigação e desenvolvimento, OCDE, Manual de Frascati 2015</translation>
    </message>
    <message>
        <source>Organisation types, IATI: CC BY 4.0</source>
        <translation>Tipos de organização, IATI: CC BY 4.0</translation>
    </message>
    <message>
        <source>Colours: Paul Tol&apos;s “muted” scheme</source>
        <translation>Cores: esquema “muted” de Paul Tol</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>A pergunta</translation>
    </message>
    <message>
        <source>Is a group inter-organisational, is it multidisciplinary, both, or neither? For each half of the question Copse looks at all pairs of members and counts those who have nothing in common: no organisation, or no discipline.</source>
        <translation>Um grupo é interorganizacional, é multidisciplinar, ambas as coisas ou nenhuma? Para cada metade da pergunta, o Copse olha para todos os pares de membros e conta os que não têm nada em comum: nenhuma organização, ou nenhuma disciplina.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>As respostas</translation>
    </message>
    <message>
        <source>Yes: there are at least two, and two members picked at random differ at least one time in four.</source>
        <translation>Sim: há pelo menos duas, e dois membros escolhidos ao acaso diferem pelo menos uma vez em cada quatro.</translation>
    </message>
    <message>
        <source>Mostly one: there are at least two, but two members differ less than one time in four.</source>
        <translation>Sobretudo uma: há pelo menos duas, mas dois membros diferem menos de uma vez em cada quatro.</translation>
    </message>
    <message>
        <source>No: all that is known is one and the same.</source>
        <translation>Não: tudo o que se conhece é uma e a mesma.</translation>
    </message>
    <message>
        <source>Cannot tell yet: it depends on those who are not recorded. Then Copse says what would settle it.</source>
        <translation>Ainda não se pode saber: depende daqueles sobre quem não há informação. Nesse caso, o Copse diz o que o esclareceria.</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members.</source>
        <translation>Ainda não é um grupo: menos de dois membros.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quem conta</translation>
    </message>
    <message>
        <source>Members on the date at the bottom of the window, learners too; members of sub-groups count as members of the groups above, unless you choose direct members only.</source>
        <translation>Os membros na data indicada na parte inferior da janela, também quem aprende; os membros dos subgrupos contam como membros dos grupos superiores, a não ser que escolha só membros diretos.</translation>
    </message>
    <message>
        <source>Offices count with their organisation; affiliates of a confederation count for themselves.</source>
        <translation>Os escritórios contam com a sua organização; as afiliadas de uma confederação contam por si mesmas.</translation>
    </message>
    <message>
        <source>People who work for themselves differ from everybody, and are no organisation.</source>
        <translation>Quem trabalha por conta própria difere de todas as outras pessoas e não é uma organização.</translation>
    </message>
    <message>
        <source>Not recorded is never taken for different: the answer is “yes” only if it stays so whatever the missing ones turn out to be.</source>
        <translation>A falta de informação nunca é tomada como diferença: a resposta só é “sim” se assim continuar, seja qual for o dado que falta.</translation>
    </message>
    <message>
        <source>The menu Analyse changes each of these, and the card says so.</source>
        <translation>O menu Analisar permite alterar cada uma destas opções, e a ficha indica-o.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>O símbolo</translation>
    </message>
    <message>
        <source>A disc of two halves: organisations on the left, disciplines on the right. Filled: yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a fact about a group, not a mark.</source>
        <translation>Um disco de duas metades: as organizações à esquerda, as disciplinas à direita. Cheio: sim. Com riscas: sobretudo uma. Vazio: não. Um ponto de interrogação: ainda não se pode saber. “Ambas” é um dado sobre o grupo, não uma nota.</translation>
    </message>
    <message>
        <source>Disciplines count by field of the OECD list, those of development practice by the field they hang under; what is in neither list is a field of its own, until it is sorted under a term (Edit &gt; Disciplines and wordings).</source>
        <translation>As disciplinas contam-se por campo da lista da OCDE, e as da prática do desenvolvimento pelo campo de que dependem; o que não está em nenhuma das listas é um campo próprio, até ser classificado sob um termo (Editar &gt; Disciplinas e expressões).</translation>
    </message>
</context>
<context>
    <name>copse::HistoryCommands</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
</context>
<context>
    <name>copse::HistoryDialog</name>
    <message>
        <source>The map was opened</source>
        <translation>O mapa foi aberto</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <comment>a step</comment>
        <translation>%1 – agora</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step</comment>
        <translation>%1 (desfeito)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it.</source>
        <translation>Clique num passo, ou escolha-o e prima Enter, para recuar ou avançar até ele.</translation>
    </message>
    <message>
        <source>Steps since the map was opened</source>
        <translation>Passos desde que o mapa foi aberto</translation>
    </message>
</context>
<context>
    <name>copse::ImportDialog</name>
    <message>
        <source>What do these words mean in your list?</source>
        <translation>O que significam estas palavras na sua lista?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir uma lista</translation>
    </message>
    <message>
        <source>&amp;Who is in which group:</source>
        <translation>&amp;Quem está em que grupo:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Grupos:</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Pessoas:</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>&amp;Organizações:</translation>
    </message>
    <message>
        <source>&amp;Disciplines:</source>
        <translation>&amp;Disciplinas:</translation>
    </message>
    <message>
        <source>none; further facts, if there is such a table</source>
        <translation>nenhuma; mais dados, se existir essa tabela</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leitura da lista</translation>
    </message>
    <message>
        <source>What to know about single lines</source>
        <translation>O que convém saber sobre algumas linhas</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolha um ficheiro: %1</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Escolher uma lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Some cells seem to hold several values. Part them at “%1”</source>
        <translation>Algumas células parecem conter vários valores. Separá-los em “%1”</translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>O mapa já contém tudo isto.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>O que significa “%1”</translation>
    </message>
    <message>
        <source>a name, as written</source>
        <translation>um nome, tal como está escrito</translation>
    </message>
    <message>
        <source>none: works for themselves, has none</source>
        <translation>nenhuma: trabalha por conta própria, não tem</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>Further tables: groups, people, organisations, disciplines, ties</source>
        <translation>Mais tabelas: grupos, pessoas, organizações, disciplinas, laços</translation>
    </message>
    <message>
        <source>T&amp;ies:</source>
        <translation>&amp;Laços:</translation>
    </message>
</context>
<context>
    <name>copse::ImportNotes</name>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que convém saber</translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message>
        <source>What is recorded</source>
        <translation>O que está registado</translation>
    </message>
    <message>
        <source>Select somebody or something to see what is recorded about it.</source>
        <translation>Selecione alguém ou alguma coisa para ver o que está registado a seu respeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elemento selecionado</numerusform>
            <numerusform>%n elementos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Novo campo próprio…</translation>
    </message>
    <message>
        <source>Name of a new own field</source>
        <translation>Nome de um novo campo próprio</translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>copse::Layers</name>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation>O desenho foi interrompido.</translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation>Não foi possível iniciar o programa de disposição, por isso não se pode desenhar nada de novo. O mapa está intacto; instale de novo o Copse para resolver isto.</translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation>O programa de disposição falhou, talvez por falta de memória. A última imagem mantém-se; escolha outra disposição ou mostre menos.</translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation>O programa de disposição não conseguiu dispor esta imagem. A última imagem mantém-se; escolha outra disposição ou mostre menos.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation>A disposição demorou demasiado e foi interrompida. A última imagem mantém-se; escolha outra disposição ou mostre menos.</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>A disposição foi cancelada. A última imagem mantém-se.</translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation>Não é possível dispor esta imagem: a sua descrição não é válida. O mapa está intacto.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation>O programa de disposição deu uma resposta que não pode ser usada. A última imagem mantém-se; tente de novo ou escolha outra disposição.</translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation>A disposição %1 admite no máximo %2 pessoas e grupos; esta imagem tem %3. Escolha a disposição sfdp ou mostre menos.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>outras (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A caption of people drawn together: organisation, how many of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n grupo é demais para se distinguir por contornos nesta página. Escolha outra imagem ou mostre só alguns.</numerusform>
            <numerusform>%n grupos são demais para se distinguirem por contornos nesta página. Escolha outra imagem ou mostre só alguns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Legend</name>
    <message>
        <source>Group: organisations | disciplines</source>
        <comment>the left and the right half of its badge</comment>
        <translation>Grupo: organizações | disciplinas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>é membro de</translation>
    </message>
    <message>
        <source>is a sub-group of</source>
        <translation>é um subgrupo de</translation>
    </message>
    <message>
        <source>%1 (colour)</source>
        <translation>%1 (cor)</translation>
    </message>
    <message>
        <source>%1 (shape)</source>
        <translation>%1 (forma)</translation>
    </message>
    <message>
        <source>%1 (outline)</source>
        <translation>%1 (contorno)</translation>
    </message>
    <message>
        <source>%1 (size)</source>
        <translation>%1 (tamanho)</translation>
    </message>
    <message>
        <source>share groups or people (wider: more)</source>
        <translation>partilham grupos ou pessoas (mais larga: mais)</translation>
    </message>
    <message>
        <source>share groups (wider: more, smaller ones)</source>
        <translation>partilham grupos (mais larga: mais grupos e mais pequenos)</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>laço</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>trabalha para</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>conhece</translation>
    </message>
    <message>
        <source>outline: a group</source>
        <translation>contorno: um grupo</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>level not recorded</source>
        <translation>nível sem informação</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>ainda não dito</translation>
    </message>
</context>
<context>
    <name>copse::LevelLetters</name>
    <message>
        <source>%1 %2</source>
        <comment>a letter, the level it stands for</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>copse::LinkButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::ListsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>Restringir as listas</translation>
    </message>
    <message>
        <source>Narrow the lists of groups, people, organisations and disciplines</source>
        <translation>Restringir as listas de grupos, pessoas, organizações e disciplinas</translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two names that look alike</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People and organisations that look alike</source>
        <translation>Pessoas e organizações parecidas</translation>
    </message>
    <message>
        <source>Look &amp;alike</source>
        <translation>&amp;Parecidas</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Juntas</translation>
    </message>
    <message>
        <source>What is known of both</source>
        <translation>O que se sabe de ambas</translation>
    </message>
    <message>
        <source>&amp;Two different</source>
        <translation>Duas &amp;diferentes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Mais &amp;tarde</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>&amp;Separar de novo</translation>
    </message>
    <message>
        <source>What was its own goes back to it. What was recorded since stays with the other.</source>
        <translation>O que era seu volta para ela. O que foi registado desde então fica com a outra.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%1” em “%2”</translation>
    </message>
    <message>
        <source>Names are being compared…</source>
        <translation>Comparação dos nomes em curso…</translation>
    </message>
    <message>
        <source>No two names look alike.</source>
        <translation>Não há dois nomes parecidos.</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>A &amp;mesma</translation>
    </message>
    <message>
        <source>&amp;Split in two</source>
        <translation>D&amp;ividir em duas</translation>
    </message>
    <message>
        <source>One name, several organisations? Whoever works for it would work for each: %1.</source>
        <translation>Um nome, várias organizações? Quem trabalha para ela trabalharia para cada uma: %1.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir “%1”</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” together</source>
        <translation>Juntar “%1” e “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>“%1” e “%2” são duas</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>Separar “%1”</translation>
    </message>
    <message>
        <source>&amp;One organisation</source>
        <translation>&amp;Uma só organização</translation>
    </message>
    <message>
        <source>“%1” is one organisation</source>
        <translation>«%1» é uma só organização</translation>
    </message>
</context>
<context>
    <name>copse::LookRule</name>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organização</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Area of science</source>
        <translation>Área científica</translation>
    </message>
    <message>
        <source>Field of science</source>
        <translation>Campo científico</translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation>Especialidade</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Nível de participação</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de pessoas</translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>outra (%n)</numerusform>
            <numerusform>outras (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>Natural sciences</source>
        <translation>Ciências naturais</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Engenharia</translation>
    </message>
    <message>
        <source>Medical and health</source>
        <translation>Medicina e saúde</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>Ciências agrárias</translation>
    </message>
    <message>
        <source>Social sciences</source>
        <translation>Ciências sociais</translation>
    </message>
    <message>
        <source>Humanities and arts</source>
        <translation>Humanidades e artes</translation>
    </message>
</context>
<context>
    <name>copse::Main</name>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Mapas de comunidades de prática, e o que eles dizem.</translation>
    </message>
    <message>
        <source>Open a copy of the sample map.</source>
        <translation>Abrir uma cópia do mapa de exemplo.</translation>
    </message>
    <message>
        <source>A map to open, or a list to import.</source>
        <translation>Um mapa para abrir ou uma lista para importar.</translation>
    </message>
</context>
<context>
    <name>copse::MainWindow</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Diversidade</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analisar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>How the &amp;answers come about</source>
        <translation>Como se chega às &amp;respostas</translation>
    </message>
    <message>
        <source>How the answers come about</source>
        <translation>Como se chega às respostas</translation>
    </message>
    <message>
        <source>A&amp;bout Copse</source>
        <translation>&amp;Sobre o Copse</translation>
    </message>
    <message>
        <source>About Copse</source>
        <translation>Sobre o Copse</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Desenho em curso…</translation>
    </message>
    <message>
        <source>All memberships have ended, so everybody who ever was a member is shown.</source>
        <translation>Todas as adesões terminaram, por isso são mostradas todas as pessoas que alguma vez foram membros.</translation>
    </message>
    <message>
        <source>%1 – Copse</source>
        <translation>%1 – Copse</translation>
    </message>
    <message>
        <source>Copse</source>
        <translation>Copse</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar noutro lugar…</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>Fechar e perder as últimas alterações</translation>
    </message>
    <message>
        <source>Ways to look at the map</source>
        <translation>Formas de ver o mapa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>&amp;Só</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>A&amp;presentar</translation>
    </message>
    <message>
        <source>How to &amp;type a line</source>
        <translation>Como escrever uma &amp;linha</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>Ta&amp;belas</translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MatrixOffer</name>
    <message>
        <source>Many groups overlap here. A matrix shows who is in which more clearly.</source>
        <translation>Aqui muitos grupos sobrepõem-se. Uma matriz mostra mais claramente quem está em qual.</translation>
    </message>
    <message>
        <source>Show as a &amp;matrix</source>
        <translation>Mostrar como &amp;matriz</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message>
        <source>Mix map</source>
        <translation>Mapa da diversidade</translation>
    </message>
    <message>
        <source>Every group as a dot, further right the more organisations mix, further up the more disciplines mix. The table says the same.</source>
        <translation>Cada grupo é um ponto: quanto mais à direita, maior a diversidade de organizações; quanto mais acima, maior a diversidade de disciplinas. A tabela diz o mesmo.</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Diversidade de organizações</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Diversidade de disciplinas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1, %n membro: organizações %2, disciplinas %3</numerusform>
            <numerusform>%1, %n membros: organizações %2, disciplinas %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message>
        <source>How mixed every group is</source>
        <translation>A diversidade de cada grupo</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <comment>who; members on a date, and switches</comment>
        <translation>Contam-se: %1</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Ainda não há grupos.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>O gráfico mostra os %1 maiores grupos; mais %n está na tabela.</numerusform>
            <numerusform>O gráfico mostra os %1 maiores grupos; mais %n estão na tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n grupo que não tem os dois números está só na tabela.</numerusform>
            <numerusform>%n grupos que não têm os dois números estão só na tabela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMarks</name>
    <message>
        <source>Neither</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Inter-organisational</source>
        <translation>Interorganizacional</translation>
    </message>
    <message>
        <source>Multidisciplinary</source>
        <translation>Multidisciplinar</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
</context>
<context>
    <name>copse::MixTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>from the lowest to the highest percentage</comment>
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Diversidade de organizações</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Diversidade de disciplinas</translation>
    </message>
    <message>
        <source>How often two members picked at random work for different organisations</source>
        <translation>Com que frequência dois membros escolhidos ao acaso trabalham para organizações diferentes</translation>
    </message>
    <message>
        <source>How often two members picked at random have different disciplines</source>
        <translation>Com que frequência dois membros escolhidos ao acaso têm disciplinas diferentes</translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message>
        <source>People and organisations that loo&amp;k alike…</source>
        <translation>&amp;Pessoas e organizações parecidas…</translation>
    </message>
    <message>
        <source>%1 and %2 look alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>Há %1 e %2 com nomes parecidos: veja Editar &gt; Pessoas e organizações parecidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n par de organizações</numerusform>
            <numerusform>%n pares de organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n par de pessoas</numerusform>
            <numerusform>%n pares de pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>Há %n par de organizações com nomes parecidos: veja Editar &gt; Pessoas e organizações parecidas.</numerusform>
            <numerusform>Há %n pares de organizações com nomes parecidos: veja Editar &gt; Pessoas e organizações parecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>Há %n par de pessoas com nomes parecidos: veja Editar &gt; Pessoas e organizações parecidas.</numerusform>
            <numerusform>Há %n pares de pessoas com nomes parecidos: veja Editar &gt; Pessoas e organizações parecidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>copse::OrganisationsTable</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>copse::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>copse::PaperCommands</name>
    <message>
        <source>For a room &amp;without a projector…</source>
        <translation>Para uma sala sem pro&amp;jetor…</translation>
    </message>
    <message>
        <source>Enter s&amp;heets…</source>
        <translation>Registar &amp;folhas…</translation>
    </message>
</context>
<context>
    <name>copse::PaperTable</name>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>member, %1</source>
        <comment>of what level</comment>
        <translation>membro, %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what the map says already</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in the map already: %1</source>
        <translation>já consta do mapa: %1</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sem marca</translation>
    </message>
</context>
<context>
    <name>copse::PeopleTable</name>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabalha por conta própria</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>mais %n na tabela de pessoas</numerusform>
            <numerusform>mais %n na tabela de pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>também %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>in none on this date</source>
        <translation>em nenhum nesta data</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabalha por conta própria</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Affiliate of</source>
        <translation>Afiliada de</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Escritório de</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
</context>
<context>
    <name>copse::PictureBar</name>
    <message>
        <source>What is drawn</source>
        <translation>O que é desenhado</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>O que indicam as cores</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>Mais opções da imagem</translation>
    </message>
    <message>
        <source>Views that are kept</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Tidy &amp;up</source>
        <translation>Arr&amp;umar</translation>
    </message>
    <message>
        <source>Lay the picture out afresh. What is pinned stays where it is.</source>
        <translation>Dispor a imagem de novo. O que está fixado fica onde está.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Cor: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Shape by</source>
        <translation>&amp;Forma por</translation>
    </message>
    <message>
        <source>&amp;Outline by</source>
        <translation>&amp;Contorno por</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Tamanho por</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Nomes das pessoas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>F&amp;old the sub-groups of %1</source>
        <translation>Recolher os su&amp;bgrupos de %1</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Só %1</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>Todos os &amp;grupos</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>&amp;Deixar de fixar</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Mudar o &amp;nome da vista…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>R&amp;etirar a vista</translation>
    </message>
    <message>
        <source>&amp;Lift all pins</source>
        <translation>&amp;Deixar de fixar tudo</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gem</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>C&amp;olorir por</translation>
    </message>
    <message>
        <source>&amp;More about the picture</source>
        <translation>&amp;Mais opções da imagem</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Keep the &amp;part that is seen</source>
        <translation>Guardar a &amp;parte que se vê</translation>
    </message>
    <message>
        <source>What is drawn, how it looks, where everything stands and which part of it is seen is kept under this title:</source>
        <translation>O que é desenhado, o seu aspeto, o lugar de cada coisa e a parte que se vê ficam guardados com este título:</translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation>Uma imagem é guardada como .svg, .pdf ou .png: termine o nome do ficheiro com uma destas extensões.</translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation>Não há espaço para %1. Se já existia um ficheiro, continua como estava; liberte espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation>Não foi possível escrever %1. Se já existia um ficheiro, continua como estava; escolha outro nome ou lugar.</translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message>
        <source>Dra&amp;w a tie to…</source>
        <translation>Desenhar um la&amp;ço com…</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Adicionar %1 ao grupo %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>Adicionar %n pessoa ao grupo %1</numerusform>
            <numerusform>Adicionar %n pessoas ao grupo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Mover %1 de %2 para %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>Mover %n pessoa de %1 para %2</numerusform>
            <numerusform>Mover %n pessoas de %1 para %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Feito: %1. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Tie %1 to %2</source>
        <translation>Laço de %1 com %2</translation>
    </message>
    <message>
        <source>Click on whom %1 is tied to, or go there with the arrow keys and press Enter. Escape gives up.</source>
        <translation>Clique na pessoa com quem %1 tem um laço, ou vá até ela com as setas e prima Enter. Escape desiste.</translation>
    </message>
    <message>
        <source>Click on two people, one after the other. Escape gives up.</source>
        <translation>Clique em duas pessoas, uma a seguir à outra. Escape desiste.</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>Desenhar um laço</translation>
    </message>
    <message>
        <source>What is %1 to %2? For instance: advises, works with.</source>
        <translation>O que é %1 para %2? Por exemplo: aconselha, trabalha com.</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <source>&amp;Kind of tie:</source>
        <translation>&amp;Tipo de laço:</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>%1 is tied to %2.</source>
        <translation>%1 tem um laço com %2.</translation>
    </message>
    <message>
        <source>%1 is tied to %2. The picture of ties shows it.</source>
        <translation>%1 tem um laço com %2. A imagem dos laços mostra-o.</translation>
    </message>
</context>
<context>
    <name>copse::PictureMenu</name>
    <message>
        <source>Add &amp;someone here…</source>
        <translation>Adicionar &amp;alguém aqui…</translation>
    </message>
    <message>
        <source>Add a &amp;group here…</source>
        <translation>Adicionar um &amp;grupo aqui…</translation>
    </message>
</context>
<context>
    <name>copse::PictureTable</name>
    <message>
        <source>person %1</source>
        <translation>pessoa %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second of one name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Nível de participação</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Group: inter-organisational</source>
        <translation>Grupo: interorganizacional</translation>
    </message>
    <message>
        <source>Group: multidisciplinary</source>
        <translation>Grupo: multidisciplinar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Size (from)</source>
        <translation>Tamanho (de)</translation>
    </message>
    <message>
        <source>Size (to)</source>
        <translation>Tamanho (para)</translation>
    </message>
    <message>
        <source>Organisations (from)</source>
        <translation>Organizações (de)</translation>
    </message>
    <message>
        <source>Organisations (to)</source>
        <translation>Organizações (para)</translation>
    </message>
</context>
<context>
    <name>copse::PictureTablePanel</name>
    <message>
        <source>The picture as a table</source>
        <translation>A imagem em forma de tabela</translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation>A imagem teria %1 por %2 píxeis, o que é demasiado grande. Nada foi escrito; escolha um tamanho ou uma resolução menor, ou então SVG ou PDF, que são nítidos em qualquer tamanho.</translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation>Uma imagem precisa de pelo menos um píxel.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>Não foi possível converter a imagem num ficheiro PNG.</translation>
    </message>
</context>
<context>
    <name>copse::PresentCommands</name>
    <message>
        <source>&amp;Start presenting</source>
        <translation>&amp;Começar a apresentar</translation>
    </message>
    <message>
        <source>From this &amp;view</source>
        <translation>A partir desta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Choose the steps…</source>
        <translation>&amp;Escolher os passos…</translation>
    </message>
    <message>
        <source>&amp;Full names this time, also of people not asked</source>
        <translation>&amp;Nomes completos desta vez, também das pessoas a quem não se perguntou</translation>
    </message>
    <message>
        <source>&amp;Enter a room…</source>
        <translation>&amp;Registar as pessoas da sala…</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Responder &amp;agora</translation>
    </message>
    <message>
        <source>S&amp;top counting who is in</source>
        <translation>&amp;Parar de contar as pessoas registadas</translation>
    </message>
    <message>
        <source>Choose the steps of presenting</source>
        <translation>Escolher os passos da apresentação</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Registar as pessoas da sala</translation>
    </message>
    <message>
        <source>How many people are expected? No answer is given until they are all in, or until you ask for it.</source>
        <translation>Quantas pessoas se esperam? Não é dada nenhuma resposta até que todas estejam registadas ou até que a peça.</translation>
    </message>
</context>
<context>
    <name>copse::PresentWindow</name>
    <message>
        <source>%1 – presenting</source>
        <translation>%1 – apresentação</translation>
    </message>
</context>
<context>
    <name>copse::PresenterNotes</name>
    <message>
        <source>Notes for presenting</source>
        <translation>Notas para a apresentação</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>the time of day; how long it has taken</comment>
        <translation>%1 · %2 até agora</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, its title</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Não há notas para este passo.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este é o último passo.</translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message>
        <source>Change “%1” of %2</source>
        <comment>a field, a record</comment>
        <translation>Alterar “%1” de %2</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Alterar “%1” de %n entrada</numerusform>
            <numerusform>Alterar “%1” de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>copse::RecordFields</name>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>disciplina</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prática</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>pertença</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>afiliação</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>competência</translation>
    </message>
    <message>
        <source>practice of a person</source>
        <translation>prática de uma pessoa</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>laço</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necessidade</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>presença</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contributo</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>apoio</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimento</translation>
    </message>
</context>
<context>
    <name>copse::RecordTable</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>Mudar o nome para “%1”</translation>
    </message>
</context>
<context>
    <name>copse::RelatedFields</name>
    <message>
        <source>New organisation: %1.</source>
        <translation>Organização nova: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Disciplina nova: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Grupo novo: %1.</translation>
    </message>
    <message>
        <source>%1 goes out of %2, with all that was recorded of it.</source>
        <translation>%1 sai de %2, com tudo o que aí constava.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” diz que não há nenhuma e que há algumas. Nada foi alterado. Escreva só uma das duas coisas.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>copse::Relations</name>
    <message>
        <source>Works for</source>
        <translation>Trabalha para</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>Laços com outras pessoas</translation>
    </message>
    <message>
        <source>Ties from others</source>
        <translation>Laços de outras pessoas</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Esteve em</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributos</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Apoia</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimentos</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Subgrupos</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <comment>of a group</comment>
        <translation>Quem apoia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Offices and affiliates</source>
        <translation>Escritórios e afiliadas</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>As suas pessoas</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Abaixo desta</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Quem a conhece</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Procurada por</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quem esteve presente</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem a aplica</translation>
    </message>
    <message>
        <source>Follow-ups of no group</source>
        <translation>Seguimentos sem grupo</translation>
    </message>
    <message>
        <source>Events of no group</source>
        <translation>Eventos sem grupo</translation>
    </message>
    <message>
        <source>Resources of the whole map</source>
        <translation>Recursos de todo o mapa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n pertença</numerusform>
            <numerusform>%n pertenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n afiliação</numerusform>
            <numerusform>%n afiliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n competência registada</numerusform>
            <numerusform>%n competências registadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n laço</numerusform>
            <numerusform>%n laços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n necessidade</numerusform>
            <numerusform>%n necessidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n presença</numerusform>
            <numerusform>%n presenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contributo</numerusform>
            <numerusform>%n contributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsorships</source>
        <translation>
            <numerusform>%n apoio</numerusform>
            <numerusform>%n apoios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n subgrupo que sobe um nível</numerusform>
            <numerusform>%n subgrupos que sobem um nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n prática registada</numerusform>
            <numerusform>%n práticas registadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n menção em pertenças</numerusform>
            <numerusform>%n menções em pertenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n organização que sobe um nível</numerusform>
            <numerusform>%n organizações que sobem um nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n disciplina que sobe um nível</numerusform>
            <numerusform>%n disciplinas que sobem um nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n facto que fica, sem fonte</numerusform>
            <numerusform>%n factos que ficam, sem fonte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n evento que sobe um nível</numerusform>
            <numerusform>%n eventos que sobem um nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n recurso que sobe um nível</numerusform>
            <numerusform>%n recursos que sobem um nível</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n seguimento que fica</numerusform>
            <numerusform>%n seguimentos que ficam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RenameLine</name>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Mudar o nome de %1</translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Só células &amp;inteiras</translation>
    </message>
    <message>
        <source>Same &amp;case and accents</source>
        <translation>As &amp;mesmas maiúsculas e acentos</translation>
    </message>
    <message>
        <source>Only in the &amp;selected cells</source>
        <translation>Só nas células &amp;selecionadas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>Células que vão mudar</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Agora é</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Vai ser</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Procurar:</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>Substituir p&amp;or:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the record, the column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Escreva o que se há de procurar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>%n célula vai mudar.</numerusform>
            <numerusform>%n células vão mudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>Substituir “%1” em %n célula</numerusform>
            <numerusform>Substituir “%1” em %n células</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReportPlace</name>
    <message>
        <source>A column of text, 16 × 12 cm</source>
        <translation>Uma coluna de texto, 16 × 12 cm</translation>
    </message>
    <message>
        <source>A4, upright, 21 × 29.7 cm</source>
        <translation>A4, vertical, 21 × 29,7 cm</translation>
    </message>
    <message>
        <source>A4, lying on its side, 29.7 × 21 cm</source>
        <translation>A4, horizontal, 29,7 × 21 cm</translation>
    </message>
    <message>
        <source>A3, lying on its side, 42 × 29.7 cm</source>
        <translation>A3, horizontal, 42 × 29,7 cm</translation>
    </message>
    <message>
        <source>A slide 4:3, 25.4 × 19.05 cm</source>
        <translation>Um diapositivo 4:3, 25,4 × 19,05 cm</translation>
    </message>
    <message>
        <source>A slide 16:9, 33.87 × 19.05 cm</source>
        <translation>Um diapositivo 16:9, 33,87 × 19,05 cm</translation>
    </message>
    <message>
        <source>As large as on the screen</source>
        <translation>Do tamanho que tem no ecrã</translation>
    </message>
</context>
<context>
    <name>copse::Rings</name>
    <message>
        <source>level not recorded</source>
        <translation>nível sem informação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a level of participation and how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>copse::RoomAnswers</name>
    <message>
        <source>The answers</source>
        <translation>As respostas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomOverlay</name>
    <message>
        <source>The screen is black</source>
        <translation>O ecrã está preto</translation>
    </message>
</context>
<context>
    <name>copse::SaveFailureBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message>
        <source>less than once in 20 times</source>
        <translation>menos de uma vez em cada 20</translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation>mais de 9 vezes em cada 10</translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>cerca de %n vez em cada 10</numerusform>
            <numerusform>cerca de %n vezes em cada 10</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation>ainda não é um grupo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation>sobretudo uma</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>ainda não se pode saber</translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation>Interorganizacional, sem disciplinas</translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation>Interorganizacional, uma disciplina</translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation>Interorganizacional, sobretudo uma disciplina (só de nome)</translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation>Multidisciplinar, sem organizações</translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation>Multidisciplinar, uma organização</translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation>Multidisciplinar, sobretudo uma organização (só de nome)</translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation>%1, sem organizações: todas as pessoas trabalham por conta própria.</translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation>%1; sem informação sobre nenhuma organização.</translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation>%1 de uma organização, %2 com %3.</translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation>%1 de %2, cada uma com %3.</translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation>%1 de %2, a maior %3 com %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>%n trabalha por conta própria.</numerusform>
            <numerusform>%n trabalham por conta própria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>Sem informação sobre a organização de %n.</numerusform>
            <numerusform>Sem informação sobre a organização de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation>Nenhum dos membros tem uma disciplina.</translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation>Sem informação sobre nenhuma disciplina.</translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation>Uma disciplina, %1 com %2.</translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation>Trazem %1, a mais comum %2 com %3.</translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>Sem informação sobre a disciplina de %n.</numerusform>
            <numerusform>Sem informação sobre a disciplina de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation>Isto baseia-se em %1 de %2; os restantes membros não têm disciplina.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different organisations cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Ainda não se pode saber com que frequência dois membros escolhidos ao acaso vêm de organizações diferentes: entre %1 e %2 % das vezes.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different disciplines cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Ainda não se pode saber com que frequência dois membros escolhidos ao acaso vêm de disciplinas diferentes: entre %1 e %2 % das vezes.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation>Com que frequência dois membros escolhidos ao acaso vêm de organizações diferentes: %1.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation>Com que frequência dois membros escolhidos ao acaso vêm de disciplinas diferentes: %1.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation>As organizações diferem em %1 % de todos os pares de membros.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation>As disciplinas diferem em %1 % de todos os pares de membros.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>As organizações diferem em %1 a %2 % de todos os pares de membros, com os %3 sem informação.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>As disciplinas diferem em %1 a %2 % de todos os pares de membros, com os %3 sem informação.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Contam-se: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Interorganizacional se, para %n dos %1 sem informação, a organização for afinal %2.</numerusform>
            <numerusform>Interorganizacional se, para %n dos %1 sem informação, a organização for afinal %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>Interorganizacional se, para %n dos %1 sem informação, a organização for afinal outra que não %2.</numerusform>
            <numerusform>Interorganizacional se, para %n dos %1 sem informação, a organização for afinal outra que não %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Não interorganizacional se, para %n dos %1 sem informação, a organização for afinal %2.</numerusform>
            <numerusform>Não interorganizacional se, para %n dos %1 sem informação, a organização for afinal %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal %2.</numerusform>
            <numerusform>Multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>Multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal outra que não %2.</numerusform>
            <numerusform>Multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal outra que não %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Não multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal %2.</numerusform>
            <numerusform>Não multidisciplinar se, para %n dos %1 sem informação, a disciplina for afinal %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation>Organizações: %1, se cada escritório contar por si mesmo.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation>Organizações: %1, se os escritórios contarem como um só com a sua organização.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation>Organizações: %1, se os escritórios e as afiliadas de uma mesma família contarem como uma só.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation>Disciplinas: %1, se só contarem as grandes áreas.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation>Disciplinas: %1, se contarem os campos.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation>Disciplinas: %1, se contar cada especialidade.</translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation>Organizações: %1, se cada independente contar por si.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation>Organizações: %1, se os independentes contarem como um só.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation>Organizações: %1, se não se contarem os independentes.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation>Organizações: %1, se os membros dos subgrupos não contarem.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation>Disciplinas: %1, se os membros dos subgrupos não contarem.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation>Organizações: %1, se os membros dos subgrupos também contarem.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation>Disciplinas: %1, se os membros dos subgrupos também contarem.</translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation>Organizações: %1, sem quem aprende (membros periféricos).</translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation>Disciplinas: %1, sem quem aprende (membros periféricos).</translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation>As duas fronteiras coincidem em grande parte: os membros de uma organização partilham em geral a mesma disciplina.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation>Uma pessoa a mais ou a menos mudaria a resposta sobre organizações.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation>Uma pessoa a mais ou a menos mudaria a resposta sobre disciplinas.</translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation>%1 de %2 trabalham para %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation>A disciplina de %1 de %2 é %3.</translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation>Menos de 8 membros: olhe para os nomes mais do que para o número.</translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation>Núcleo: sem informação.</translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation>Núcleo: ninguém está indicado como núcleo ou ativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation>O núcleo é menos diverso: %1, todas de %2 e todas de %3.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation>O núcleo é menos diverso: %1, todas de %2.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation>O núcleo é menos diverso: %1, organizações: %2, disciplinas: %3.</translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation>Núcleo: %1, organizações: %2, disciplinas: %3.</translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation>As duas fronteiras são em grande parte a mesma linha (%1; %2 membros com ambos os dados conhecidos).</translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation>As duas fronteiras coincidem em parte (%1; %2 membros com ambos os dados conhecidos).</translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation>As duas fronteiras cruzam-se (%1; %2 membros com ambos os dados conhecidos).</translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation>membros em qualquer momento</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>membros em %1</translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation>membros em %1</translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation>Os membros dos subgrupos não são contados.</translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation>Cada escritório conta por si mesmo.</translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation>Os escritórios e as afiliadas contam como uma só família.</translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation>As disciplinas contam-se por área.</translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation>As disciplinas contam-se por especialidade.</translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation>As disciplinas contam-se tal como estão escritas.</translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation>Os independentes contam juntos como um só.</translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation>Os independentes não são contados.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation>Número de organizações</translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation>Organizações sem informação</translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation>Diversidade de organizações, mínimo</translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation>Diversidade de organizações, máximo</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation>Número de disciplinas</translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation>Disciplinas sem informação</translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation>Diversidade de disciplinas, mínimo</translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation>Diversidade de disciplinas, máximo</translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation>As fronteiras coincidem</translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation>Junto à resposta</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Numa frase</translation>
    </message>
    <message>
        <source>Both: inter-organisational and multidisciplinary</source>
        <translation>Ambas: interorganizacional e multidisciplinar</translation>
    </message>
    <message>
        <source>No organisations, no disciplines</source>
        <translation>Sem organizações, sem disciplinas</translation>
    </message>
    <message>
        <source>No organisations, one discipline</source>
        <translation>Sem organizações, uma disciplina</translation>
    </message>
    <message>
        <source>One organisation, no disciplines</source>
        <translation>Uma organização, sem disciplinas</translation>
    </message>
    <message>
        <source>One organisation, one discipline</source>
        <translation>Uma organização, uma disciplina</translation>
    </message>
    <message>
        <source>Mostly one of each</source>
        <translation>Sobretudo uma organização e sobretudo uma disciplina</translation>
    </message>
    <message>
        <source>Mostly one organisation</source>
        <translation>Sobretudo uma organização</translation>
    </message>
    <message>
        <source>Mostly one discipline</source>
        <translation>Sobretudo uma disciplina</translation>
    </message>
    <message>
        <source>Inter-organisational; disciplines: cannot tell yet</source>
        <translation>Interorganizacional; disciplinas: ainda não se pode saber</translation>
    </message>
    <message>
        <source>Multidisciplinary; organisations: cannot tell yet</source>
        <translation>Multidisciplinar; organizações: ainda não se pode saber</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Ainda não se pode saber</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members</source>
        <translation>Ainda não é um grupo: menos de dois membros</translation>
    </message>
    <message>
        <source>No two members come from different organisations.</source>
        <translation>Não há dois membros que venham de organizações diferentes.</translation>
    </message>
    <message>
        <source>No two members come from different disciplines.</source>
        <translation>Não há dois membros que venham de disciplinas diferentes.</translation>
    </message>
    <message>
        <source>The start is not recorded for %1 of %2 members.</source>
        <translation>Não há informação sobre o início para %1 de %2 membros.</translation>
    </message>
    <message>
        <source>No organisation is recorded yet; ask the members.</source>
        <translation>Ainda não há nenhuma organização registada; pergunte aos membros.</translation>
    </message>
    <message>
        <source>No discipline is recorded yet; ask the members.</source>
        <translation>Ainda não há nenhuma disciplina registada; pergunte aos membros.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Como foi contado</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinar</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>inter-organisational at least</source>
        <translation>pelo menos interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary at least</source>
        <translation>pelo menos multidisciplinar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 de cerca de %n membro</numerusform>
            <numerusform>%1 de cerca de %n membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>%n que não está no mapa conta como sem informação.</numerusform>
            <numerusform>%n que não estão no mapa contam como sem informação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n organização tal como está escrita</numerusform>
            <numerusform>%n organizações tal como estão escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>Organizações: %1, se os nomes parecidos forem um só (%2; %n par de nomes parecidos).</numerusform>
            <numerusform>Organizações: %1, se os nomes parecidos forem um só (%2; %n pares de nomes parecidos).</numerusform>
        </translation>
    </message>
    <message>
        <source>The same but for accents, capitals or marks.</source>
        <translation>O mesmo, exceto nos acentos, maiúsculas ou sinais.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>As mesmas palavras por outra ordem.</translation>
    </message>
    <message>
        <source>A letter differs: a slip in typing?</source>
        <translation>Uma letra é diferente: um erro ao escrever?</translation>
    </message>
    <message>
        <source>One is short for the other.</source>
        <translation>Um é a forma abreviada do outro.</translation>
    </message>
    <message>
        <source>The same in another language, or shortened.</source>
        <translation>O mesmo noutra língua, ou abreviado.</translation>
    </message>
    <message>
        <source>The same in another script.</source>
        <translation>O mesmo noutra escrita.</translation>
    </message>
    <message>
        <source>Initials that fit the name.</source>
        <translation>Iniciais que correspondem ao nome.</translation>
    </message>
    <message>
        <source>The same name, but another e-mail address or country: one or two?</source>
        <translation>O mesmo nome, mas outro endereço de e-mail ou outro país: uma ou duas?</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n expressão tal como os membros a escreveram</numerusform>
            <numerusform>%n expressões tal como os membros as escreveram</numerusform>
        </translation>
    </message>
    <message>
        <source>They bring %1 and %2, the commonest %3 with %4.</source>
        <comment>disciplines, wordings as members wrote them, the commonest</comment>
        <translation>Trazem %1 e %2, a mais comum %3 com %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>%n das %1 disciplinas é uma expressão tal como os membros a escreveram, ainda não classificada.</numerusform>
            <numerusform>%n das %1 disciplinas são expressões tal como os membros as escreveram, ainda não classificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of %2 work for %3.</source>
        <translation>Pelo menos %1 de %2 trabalham para %3.</translation>
    </message>
    <message>
        <source>At least %1 of %2 are in %3.</source>
        <translation>A disciplina de pelo menos %1 de %2 é %3.</translation>
    </message>
    <message>
        <source>%1 % of all pairs of the %2 members with a practice recorded share one.</source>
        <translation>Dos membros com uma prática indicada (%2), %1 % de todos os pares têm uma em comum.</translation>
    </message>
    <message>
        <source>%1 (of those recorded)</source>
        <comment>the answer of a group</comment>
        <translation>%1 (do que está indicado)</translation>
    </message>
    <message>
        <source>%1; the one organisation recorded is %2, with %3.</source>
        <translation>%1; a única organização indicada é %2, com %3.</translation>
    </message>
    <message>
        <source>The one discipline recorded is %1, with %2.</source>
        <translation>A única disciplina indicada é %1, com %2.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different organisations.</source>
        <translation>Dos indicados, não há dois que venham de organizações diferentes.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different disciplines.</source>
        <translation>Dos indicados, não há dois que venham de disciplinas diferentes.</translation>
    </message>
    <message>
        <source>No two members share an organisation.</source>
        <translation>Não há dois membros que partilhem uma organização.</translation>
    </message>
    <message>
        <source>No two members share a discipline.</source>
        <translation>Não há dois membros que partilhem uma disciplina.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share an organisation.</source>
        <translation>Dos indicados, não há dois que partilhem uma organização.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share a discipline.</source>
        <translation>Dos indicados, não há dois que partilhem uma disciplina.</translation>
    </message>
    <message>
        <source>Who works for themselves differs from everybody.</source>
        <translation>Quem trabalha por conta própria difere de todos os outros.</translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation recorded.</source>
        <translation>Organizações: tão diversas como %1 iguais (Hill 1; %2 segundo Hill 2); a maior reúne %3 % de quem tem uma organização indicada.</translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline recorded.</source>
        <translation>Disciplinas: tão diversas como %1 iguais (Hill 1; %2 segundo Hill 2); a mais comum reúne %3 % de quem tem uma disciplina indicada.</translation>
    </message>
    <message>
        <source>One says more: a department, a place, a legal form, another name.</source>
        <translation>Um diz mais: um departamento, um lugar, uma forma jurídica, outro nome.</translation>
    </message>
</context>
<context>
    <name>copse::Several</name>
    <message>
        <source>This is recorded of all of them already, so nothing was changed.</source>
        <translation>Isto já consta de todas estas pessoas, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>None of them is in this group, so nothing was changed. Choose another group.</source>
        <translation>Nenhuma destas pessoas está neste grupo, por isso nada foi alterado. Escolha outro grupo.</translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message>
        <source>Select &amp;all people shown</source>
        <translation>Selecionar todas as pessoas &amp;visíveis</translation>
    </message>
    <message>
        <source>Add to a &amp;group…</source>
        <translation>Adicionar a um &amp;grupo…</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Retirar de um grupo…</translation>
    </message>
    <message>
        <source>&amp;Level in a group…</source>
        <translation>&amp;Nível num grupo…</translation>
    </message>
    <message>
        <source>Add an org&amp;anisation…</source>
        <translation>Adicionar uma &amp;organização…</translation>
    </message>
    <message>
        <source>Add a &amp;discipline…</source>
        <translation>Adicionar uma &amp;disciplina…</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Consentimento…</translation>
    </message>
    <message>
        <source>For a&amp;ll who are selected</source>
        <translation>Para todas as pessoas selec&amp;ionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <translation>uma pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n pessoa selecionada</numerusform>
            <numerusform>%n pessoas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n grupo selecionado</numerusform>
            <numerusform>%n grupos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n organização selecionada</numerusform>
            <numerusform>%n organizações selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n disciplina selecionada</numerusform>
            <numerusform>%n disciplinas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1:</source>
        <comment>those selected</comment>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Feito: %1. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Adicionar a um grupo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Escolha um grupo.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Adicionar %1 ao grupo %2</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>Retirar de um grupo</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Retirar %1 de %2</translation>
    </message>
    <message>
        <source>Level in a group</source>
        <translation>Nível num grupo</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nível:</translation>
    </message>
    <message>
        <source>Level of %1 in %2</source>
        <translation>Nível de %1 em %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>&amp;Consent:</source>
        <translation>&amp;Consentimento:</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consentimento de %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Adicionar uma organização</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organização:</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>conhecida ou nova</translation>
    </message>
    <message>
        <source>Add the organisation %2 to %1</source>
        <translation>Adicionar a organização %2 a %1</translation>
    </message>
    <message>
        <source>Add a discipline</source>
        <translation>Adicionar uma disciplina</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Disciplina:</translation>
    </message>
    <message>
        <source>Add the discipline %2 to %1</source>
        <translation>Adicionar a disciplina %2 a %1</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Porquê:</translation>
    </message>
    <message>
        <source>They left today</source>
        <translation>Saíram hoje</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>Escrito por engano</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>Nível de %n pessoa em %1</numerusform>
            <numerusform>Nível de %n pessoas em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetCommands</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Adicionar uma linha</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copiar células</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Co&amp;lar células</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Preencher para baixo</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>&amp;Esvaziar células</translation>
    </message>
    <message>
        <source>&amp;Remove rows…</source>
        <translation>&amp;Retirar linhas…</translation>
    </message>
    <message>
        <source>&amp;New own field…</source>
        <translation>&amp;Novo campo próprio…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>Procurar e &amp;substituir…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta coluna</translation>
    </message>
</context>
<context>
    <name>copse::SheetDelegate</name>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>2007, 2007-03…</source>
        <comment>how a date may be written</comment>
        <translation>2007, 2007-03…</translation>
    </message>
</context>
<context>
    <name>copse::SheetEdits</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n pertença</numerusform>
            <numerusform>%n pertenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n afiliação</numerusform>
            <numerusform>%n afiliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n dado sobre disciplinas</numerusform>
            <numerusform>%n dados sobre disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n laço</numerusform>
            <numerusform>%n laços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n outro dado</numerusform>
            <numerusform>%n outros dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n célula está na área de transferência.</numerusform>
            <numerusform>%n células estão na área de transferência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>Colar em %n célula</numerusform>
            <numerusform>Colar em %n células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>O que está na área de transferência tem %n coluna, e daqui em diante há menos. Nada foi alterado. Comece mais à esquerda ou mostre mais colunas.</numerusform>
            <numerusform>O que está na área de transferência tem %n colunas, e daqui em diante há menos. Nada foi alterado. Comece mais à esquerda ou mostre mais colunas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>Preencher %n célula para baixo</numerusform>
            <numerusform>Preencher %n células para baixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Esvaziar %n célula</numerusform>
            <numerusform>Esvaziar %n células</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Undo brings it back.</source>
        <translation>Retirar %1? Desfazer traz de volta.</translation>
    </message>
    <message>
        <source>Remove %1, and with it %2? Undo brings it back.</source>
        <translation>Retirar %1 e, ao mesmo tempo, %2? Desfazer traz de volta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n nova linha tem um nome que já estava no mapa. Anular retira-a.</numerusform>
            <numerusform>%n novas linhas têm nomes que já estavam no mapa. Anular retira-as.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>E mais %n como esta.</numerusform>
            <numerusform>E mais %n como esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type here to add</source>
        <translation>Escreva aqui para adicionar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Alterar “%1” de %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>Procurar em todas as colunas</translation>
    </message>
    <message>
        <source>Find in this table: %1</source>
        <translation>Procurar nesta tabela: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose the columns: %1</source>
        <translation>Escolher as colunas: %1</translation>
    </message>
    <message>
        <source>Only what is used</source>
        <translation>Só as que são usadas</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Novo campo próprio…</translation>
    </message>
    <message>
        <source>Remove the own field “%1”…</source>
        <translation>Retirar o campo próprio “%1”…</translation>
    </message>
    <message>
        <source>These have no own fields. Nothing was changed.</source>
        <translation>Aqui não há campos próprios. Nada foi alterado.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>Novo campo próprio</translation>
    </message>
    <message>
        <source>What is the field called?</source>
        <translation>Como se chama o campo?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>“%1” está preenchido em %n linha. Retirar o campo dessa linha? Desfazer traz de volta.</numerusform>
            <numerusform>“%1” está preenchido em %n linhas. Retirar o campo de todas elas? Desfazer traz de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an own field</source>
        <translation>Retirar um campo próprio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove the own field “%1”</source>
        <translation>Retirar o campo próprio “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
</context>
<context>
    <name>copse::Sheets</name>
    <message>
        <source>Who is here: %1</source>
        <translation>Quem está aqui: %1</translation>
    </message>
    <message>
        <source>Leave empty what does not apply. Several of something: all of them, the main one first.</source>
        <translation>Deixe vazio o que não se aplica. Se houver vários, escreva-os todos, primeiro o principal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Who is in which group: %1</source>
        <translation>Quem está em que grupo: %1</translation>
    </message>
    <message>
        <source>Tick with X, or write how near the middle somebody is: %1.</source>
        <translation>Marque com X, ou escreva quão perto do centro está cada pessoa: %1.</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Cartões com o nome</translation>
    </message>
</context>
<context>
    <name>copse::SheetsDialog</name>
    <message>
        <source>&amp;Earlier page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;seguinte</translation>
    </message>
    <message>
        <source>For a room without a projector</source>
        <translation>Para uma sala sem projetor</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Name cards, to be cut</source>
        <translation>Cartões com o nome, para recortar</translation>
    </message>
    <message>
        <source>A list to write on</source>
        <translation>Uma lista para preencher</translation>
    </message>
    <message>
        <source>Names and groups, to tick</source>
        <translation>Nomes e grupos, para marcar</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Everybody in the map</source>
        <translation>Todas as pessoas do mapa</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>De quem concordou, iniciais das outras pessoas</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Nomes completos, desta vez</translation>
    </message>
    <message>
        <source>None: empty ones only</source>
        <translation>Nenhum: só em branco</translation>
    </message>
    <message>
        <source>Who wishes to be hidden, or agreed to initials only, stays so on paper.</source>
        <translation>Quem prefere não ser mostrado, ou só concordou com as suas iniciais, continua assim no papel.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>O &amp;quê:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Members of:</source>
        <translation>&amp;Membros de:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Nomes das pessoas:</translation>
    </message>
    <message>
        <source>&amp;Cards on a page:</source>
        <translation>&amp;Cartões por página:</translation>
    </message>
    <message>
        <source>E&amp;mpty ones, to write on:</source>
        <translation>Em &amp;branco, para preencher:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Língua:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The sheets could not be printed. Choose another printer, or save them as PDF.</source>
        <translation>Não foi possível imprimir as folhas. Escolha outra impressora ou guarde-as em PDF.</translation>
    </message>
</context>
<context>
    <name>copse::SheetsPanel</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenças</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Laços</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Tabelas</translation>
    </message>
</context>
<context>
    <name>copse::SidePanel</name>
    <message>
        <source>About what is selected</source>
        <translation>Sobre o que está selecionado</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>What is &amp;recorded</source>
        <translation>O &amp;que está registado</translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>%1 de %n registada</numerusform>
            <numerusform>%1 de %n registadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message>
        <source>Disciplines and wordings</source>
        <translation>Disciplinas e expressões</translation>
    </message>
    <message>
        <source>Drag what members wrote onto a term, or choose it and type the term. What is below a term counts as one with it.</source>
        <translation>Arraste o que os membros escreveram para um termo, ou escolha-o e escreva o termo. O que está abaixo de um termo conta como um só com ele.</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>&amp;Termos</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>Procurar uma expressão</translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tal como os membros escreveram</translation>
    </message>
    <message>
        <source>A term of its &amp;own</source>
        <translation>Um termo &amp;próprio</translation>
    </message>
    <message>
        <source>Counts as it is, and others can be put under it</source>
        <translation>Conta tal como está, e podem colocar-se outras sob ele</translation>
    </message>
    <message>
        <source>Find a term in any language, or name a new one</source>
        <translation>Procurar um termo em qualquer língua, ou dar nome a um novo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;Novo termo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Mudar o nome</translation>
    </message>
    <message>
        <source>&amp;Put under…</source>
        <translation>Colocar so&amp;b…</translation>
    </message>
    <message>
        <source>&amp;Back to the wordings</source>
        <translation>&amp;Voltar às expressões</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>a term, known or new</source>
        <translation>um termo, conhecido ou novo</translation>
    </message>
    <message>
        <source>P&amp;ut there</source>
        <translation>&amp;Colocar aí</translation>
    </message>
    <message>
        <source>&amp;Suggestions (%1)</source>
        <translation>Su&amp;gestões (%1)</translation>
    </message>
    <message>
        <source>Nobody&apos;s discipline is recorded yet.</source>
        <translation>Ainda não consta a disciplina de ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>A única expressão (%n) está classificada.</numerusform>
            <numerusform>Todas as %n expressões estão classificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>%1 de %n expressão ainda como os membros a escreveram</numerusform>
            <numerusform>%1 de %n expressões ainda como os membros as escreveram</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” un&amp;der</source>
        <translation>Colocar “%1” &amp;sob</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>Colocar %n expressão &amp;sob</numerusform>
            <numerusform>Colocar %n expressões &amp;sob</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under</source>
        <translation>Colocar “%1” sob</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>Colocar %n expressão sob</numerusform>
            <numerusform>Colocar %n expressões sob</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under “%2”</source>
        <translation>Colocar “%1” sob “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>Colocar %n expressão sob “%1”</numerusform>
            <numerusform>Colocar %n expressões sob “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>Criar %n termo</numerusform>
            <numerusform>Criar %n termos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>Colocar %n expressão onde se sugere</numerusform>
            <numerusform>Colocar %n expressões onde se sugere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>Voltar a %n expressão</numerusform>
            <numerusform>Voltar a %n expressões</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the new term in the line above the terms first.</source>
        <translation>Escreva primeiro o nome do novo termo na linha acima dos termos.</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>Adicionar o termo “%1”</translation>
    </message>
</context>
<context>
    <name>copse::StartPanel</name>
    <message>
        <source>Who is in your network?</source>
        <translation>Quem está na sua rede?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir uma lista</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV that says who is in which group.</source>
        <translation>Uma folha de cálculo guardada como CSV que diz quem está em que grupo.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>A network of invented people, to look around in.</source>
        <translation>Uma rede de pessoas inventadas, para explorar.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>Escrever uma linha</translation>
    </message>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Amina Diallo; IRD; hidrologia; Grupo WASH</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message>
        <source>Work goes on</source>
        <translation>Trabalho em curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ Todas as alterações guardadas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gravação em curso…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
</context>
<context>
    <name>copse::StepsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>The steps of presenting</source>
        <translation>Os passos da apresentação</translation>
    </message>
    <message>
        <source>Views, those with a mark are presented</source>
        <translation>Vistas; as que têm marca são apresentadas</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Sentence for the room:</source>
        <translation>&amp;Frase para a sala:</translation>
    </message>
    <message>
        <source>&amp;Notes for yourself:</source>
        <translation>&amp;Notas para si:</translation>
    </message>
    <message>
        <source>A step is a view that is kept. There is none yet: arrange the picture, then View › Views › Keep this view.</source>
        <translation>Um passo é uma vista guardada. Ainda não há nenhuma: componha a imagem e depois use Ver › Vistas › Guardar esta vista.</translation>
    </message>
    <message>
        <source>Views with a mark are presented, from the first to the last. Notes are shown on your own screen only, where there is a second one.</source>
        <translation>As vistas com marca são apresentadas, da primeira à última. As notas só são mostradas no seu próprio ecrã, quando há um segundo.</translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Já existe um ficheiro “%1”. Ficou como está. Escolha outro nome ou indique que pode ser substituído.</translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation>“%1” não é um mapa do Copse. Ficou como está. Se é uma lista de membros, importe-a.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation>“%1” foi escrito por uma versão mais recente do Copse. Ficou como está. Atualize o Copse para o abrir.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>“%1” está danificado e ficou como está. Abra uma versão anterior deste mapa ou uma cópia.</translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation>“%1” pode ser lido aqui, mas não alterado. Guarde uma cópia numa pasta sua e trabalhe nela.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation>“%1” está aberto noutro lugar. Nada foi lido nem escrito. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. What was there is as it was. Make room and try again, or save elsewhere.</source>
        <translation>Não há espaço para “%1”. O que havia continua como estava. Liberte espaço e tente de novo, ou guarde noutro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there is as it was. See whether the folder is there and may be written to, or save elsewhere.</source>
        <translation>Não foi possível escrever “%1”. O que havia continua como estava. Verifique se a pasta existe e se é possível escrever nela, ou guarde noutro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be read. See whether it is a file and whether you may read it.</source>
        <translation>Não foi possível ler “%1”. Verifique se é um ficheiro e se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See whether the name is right and the folder is there.</source>
        <translation>Não existe o ficheiro “%1”. Verifique se o nome está certo e se a pasta existe.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are not saved, but kept in this window. Make room and try again, or save elsewhere.</source>
        <translation>Não há espaço para “%1”. As suas alterações não estão guardadas, mas mantêm-se nesta janela. Liberte espaço e tente de novo, ou guarde noutro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your changes are not saved, but kept in this window. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation>Não foi possível escrever “%1”. As suas alterações não estão guardadas, mas mantêm-se nesta janela. Verifique se a pasta ainda existe e tente de novo, ou guarde noutro lugar.</translation>
    </message>
    <message>
        <source>Another program has changed the way in which “%1” is stored. It was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>Outro programa mudou a forma como «%1» é guardado. Ficou como está. Abra uma versão anterior deste mapa ou uma cópia.</translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message>
        <source>Where wordings may belong</source>
        <translation>Onde as expressões podem pertencer</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sob</translation>
    </message>
    <message>
        <source>None of the wordings that are left looks like a term.</source>
        <translation>Nenhuma das expressões que restam se parece com um termo.</translation>
    </message>
    <message>
        <source>Take the ticks off what does not belong there. Undo takes all of it back.</source>
        <translation>Desmarque o que não pertence aí. Desfazer volta atrás em tudo.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>&amp;Colocar %n sob o seu termo</numerusform>
            <numerusform>&amp;Colocar %n sob os seus termos</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it…</source>
        <comment>is or holds words of a term</comment>
        <translation>Porque…</translation>
    </message>
</context>
<context>
    <name>copse::TakeOutDialog</name>
    <message>
        <source>Take out of a group</source>
        <translation>Retirar de um grupo</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Pessoa:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Pessoa:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Retirar %1 de %2</translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message>
        <source>&amp;Disciplines and wordings…</source>
        <translation>Disciplinas e e&amp;xpressões…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>%n pessoa traz esta disciplina e deixaria de a trazer.</numerusform>
            <numerusform>%n pessoas trazem esta disciplina e deixariam de a trazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>Desapareceria %n necessidade de um grupo que procura esta disciplina.</numerusform>
            <numerusform>Desapareceriam %n necessidades de grupos que procuram esta disciplina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>%n disciplina abaixo desta subiria um nível.</numerusform>
            <numerusform>%n disciplinas abaixo desta subiriam um nível.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirar “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>copse::TermSuggestions</name>
    <message>
        <source>is “%1”</source>
        <translation>é “%1”</translation>
    </message>
    <message>
        <source>is nearly “%1”</source>
        <translation>é quase “%1”</translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>contém “%1”</translation>
    </message>
    <message>
        <source>is a part of “%1”</source>
        <translation>faz parte de “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message>
        <source>%1: of the lists that come with Copse, nobody in this map</source>
        <translation>%1: das listas que vêm com o Copse, ninguém neste mapa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Mudar o nome para “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TimeCommands</name>
    <message>
        <source>&amp;Play from year to year</source>
        <translation>&amp;Percorrer ano a ano</translation>
    </message>
    <message>
        <source>Compare t&amp;wo dates…</source>
        <translation>&amp;Comparar duas datas…</translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message>
        <source>This line is longer than a thousand letters. Type one person at a time, or open the text as a list.</source>
        <translation>Esta linha tem mais de mil letras. Escreva uma pessoa de cada vez ou abra o texto como lista.</translation>
    </message>
    <message>
        <source>There are characters in this line that cannot be read or seen. Type it anew.</source>
        <translation>Há caracteres nesta linha que não se podem ler nem ver. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>A name of more than 200 letters is none. Put ; between the names.</source>
        <translation>Um texto de mais de 200 letras não é um nome. Ponha ; entre os nomes.</translation>
    </message>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>Uma linha é sobre uma pessoa e tem no máximo %n palavra ou nome.</numerusform>
            <numerusform>Uma linha é sobre uma pessoa e tem no máximo %n palavras ou nomes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who this is about: type a name as well.</source>
        <translation>Indique de quem se trata: escreva também um nome.</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>trabalho por conta própria</translation>
    </message>
    <message>
        <source>Say in which group: %1 is in none.</source>
        <translation>Indique em que grupo: %1 não está em nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>Indique em que grupo: %1 está em %n grupo.</numerusform>
            <numerusform>Indique em que grupo: %1 está em %n grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in %2 any more, as recorded.</source>
        <translation>%1 já não está em %2, como consta.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.</source>
        <translation>“%1” não se entende como data. Escreva 2023, 2023-04 ou 2023-04-15.</translation>
    </message>
    <message>
        <source>Say who comes out of it: type the name before “%1”.</source>
        <translation>Indique quem sai: escreva o nome antes de “%1”.</translation>
    </message>
    <message>
        <source>%1 is in nothing that is called so: “%2”.</source>
        <translation>%1 não está em nada que se chame assim: “%2”.</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>Feito. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Added %1. Undo takes it back.</source>
        <translation>Adicionou-se %1. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Changed %1. Undo takes it back.</source>
        <translation>Alterou-se %1. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>new person: %1</source>
        <translation>pessoa nova: %1</translation>
    </message>
    <message>
        <source>new organisation: %1</source>
        <translation>organização nova: %1</translation>
    </message>
    <message>
        <source>new discipline: %1</source>
        <translation>disciplina nova: %1</translation>
    </message>
    <message>
        <source>new group: %1</source>
        <translation>grupo novo: %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>a pessoa %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and where they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the organisation %1</source>
        <translation>a organização %1</translation>
    </message>
    <message>
        <source>the discipline %1</source>
        <translation>a disciplina %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>o grupo %1</translation>
    </message>
    <message>
        <source>the discipline %1 of the OECD list</source>
        <translation>a disciplina %1 da lista da OCDE</translation>
    </message>
    <message>
        <source>the level: %1</source>
        <translation>o nível: %1</translation>
    </message>
    <message>
        <source>the role: %1</source>
        <translation>a função: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabalha por conta própria</translation>
    </message>
    <message>
        <source>has no discipline</source>
        <translation>não tem disciplina</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>typed by mistake: was never in %1</source>
        <translation>escrito por engano: nunca esteve em %1</translation>
    </message>
    <message>
        <source>left today: %1</source>
        <translation>saiu hoje: %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>queria dizer %1?</translation>
    </message>
    <message>
        <source>%1: left today, or typed by mistake?</source>
        <translation>%1: saiu hoje ou foi escrito por engano?</translation>
    </message>
    <message>
        <source>What is meant by “%1”?</source>
        <translation>O que significa “%1”?</translation>
    </message>
    <message>
        <source>New person: %1.</source>
        <translation>Pessoa nova: %1.</translation>
    </message>
    <message>
        <source>%1 is in the map.</source>
        <translation>%1 está no mapa.</translation>
    </message>
    <message>
        <source>New organisation: %1.</source>
        <translation>Organização nova: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Disciplina nova: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Grupo novo: %1.</translation>
    </message>
    <message>
        <source>%1 works for %2, a new organisation.</source>
        <translation>%1 trabalha para %2, uma organização nova.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 trabalha para %2.</translation>
    </message>
    <message>
        <source>%1 works for %2, as recorded.</source>
        <translation>%1 trabalha para %2, como já consta.</translation>
    </message>
    <message>
        <source>%1 works for themselves, as recorded.</source>
        <translation>%1 trabalha por conta própria, como já consta.</translation>
    </message>
    <message>
        <source>%1 works for themselves.</source>
        <translation>%1 trabalha por conta própria.</translation>
    </message>
    <message>
        <source>%1 brings %2, a new discipline.</source>
        <translation>%1 traz %2, uma disciplina nova.</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the OECD list.</source>
        <translation>%1 traz %2, uma disciplina da lista da OCDE.</translation>
    </message>
    <message>
        <source>%1 brings %2.</source>
        <translation>%1 traz %2.</translation>
    </message>
    <message>
        <source>%1 brings %2, as recorded.</source>
        <translation>%1 traz %2, como já consta.</translation>
    </message>
    <message>
        <source>%1 has no discipline, as recorded.</source>
        <translation>%1 não tem disciplina, como já consta.</translation>
    </message>
    <message>
        <source>%1 has no discipline.</source>
        <translation>%1 não tem disciplina.</translation>
    </message>
    <message>
        <source>%1 joins %2, a new group.</source>
        <translation>%1 entra em %2, um grupo novo.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>%1 entra em %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, as recorded.</source>
        <translation>%1 está em %2, como já consta.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3, as recorded.</source>
        <translation>Nível de %1 em %2: %3, como já consta.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3.</source>
        <translation>Nível de %1 em %2: %3.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3 instead of %4.</source>
        <translation>Nível de %1 em %2: %3 em vez de %4.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3, as recorded.</source>
        <translation>Função de %1 em %2: %3, como já consta.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3.</source>
        <translation>Função de %1 em %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3, as recorded.</source>
        <translation>%1 em %2 desde %3, como já consta.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3.</source>
        <translation>%1 em %2 desde %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3 instead of %4.</source>
        <translation>%1 em %2 desde %3 em vez de %4.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3, as recorded.</source>
        <translation>%1 em %2 até %3, como já consta.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <translation>%1 em %2 até %3.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3 instead of %4.</source>
        <translation>%1 em %2 até %3 em vez de %4.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, a new person: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Laço de %1 com %2, uma pessoa nova: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Laço de %1 com %2: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, as recorded: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Laço de %1 com %2, como já consta: %3.</translation>
    </message>
    <message>
        <source>%1 was never in %2: it was typed by mistake.</source>
        <translation>%1 nunca esteve em %2: foi escrito por engano.</translation>
    </message>
    <message>
        <source>%1 leaves %2 today, which still counts.</source>
        <translation>%1 sai hoje de %2; o dia de hoje ainda conta.</translation>
    </message>
    <message>
        <source>the discipline %1 of the list of development practice</source>
        <translation>a disciplina %1 da lista da prática do desenvolvimento</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the list of development practice.</source>
        <translation>%1 traz %2, uma disciplina da lista da prática do desenvolvimento.</translation>
    </message>
    <message>
        <source>Changed %1; what ends today counts until tomorrow. Undo takes it back.</source>
        <translation>Alterou-se %1. O que termina hoje conta até amanhã. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>E-mail of %1.</source>
        <translation>E-mail de %1.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2, as recorded.</source>
        <translation>E-mail de %1: %2, como já está registado.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2.</source>
        <translation>E-mail de %1: %2.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2 instead of %3.</source>
        <translation>E-mail de %1: %2 em vez de %3.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLineBar</name>
    <message>
        <source>Add: Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Adicionar: Amina Diallo; IRD; hidrologia; Grupo WASH</translation>
    </message>
    <message>
        <source>Add by typing a line</source>
        <translation>Adicionar escrevendo uma linha</translation>
    </message>
    <message>
        <source>Name; organisation; discipline; group. Enter adds it, and Undo takes it back.</source>
        <translation>Nome; organização; disciplina; grupo. Enter adiciona e Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>Ou escolha:</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escrever “%1”</translation>
    </message>
    <message>
        <source>All of this is in the map already.</source>
        <translation>Tudo isto já está no mapa.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message>
        <source>Enter: do it · Down: choose · Esc: away</source>
        <translation>Enter: fazer · Seta para baixo: escolher · Esc: fechar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the number of a choice, the choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>Enter: fazer, depois mais %n linha · Seta para baixo: escolher · Esc: fechar tudo</numerusform>
            <numerusform>Enter: fazer, depois mais %n linhas · Seta para baixo: escolher · Esc: fechar tudo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedSteps</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word such as “new”, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::TypingCard</name>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; IRD; hidrologia; Grupo WASH</translation>
    </message>
    <message>
        <source>Adds Amina, or completes her: where she works, what she brings, in which group she is.</source>
        <translation>Adiciona Amina ou completa o que dela se sabe: onde trabalha, o que traz, em que grupo está.</translation>
    </message>
    <message>
        <source>WASH group; Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Grupo WASH; Amina Diallo</translation>
    </message>
    <message>
        <source>In any order, when the words are known or say what they are.</source>
        <translation>Por qualquer ordem, quando as palavras são conhecidas ou dizem o que são.</translation>
    </message>
    <message>
        <source>Amina Diallo; since 2023; core; facilitator</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; desde 2023; núcleo; facilitadora</translation>
    </message>
    <message>
        <source>Since when, how near the middle, and in which role. Also: active, occasional, peripheral; until 2025; 2019-2023.</source>
        <translation>Desde quando, a que distância do centro e com que função. Também: ativo, ocasional, periférico; até 2025; 2019-2023.</translation>
    </message>
    <message>
        <source>Kofi Mensah; independent; works with Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; independente; trabalha com Amina Diallo</translation>
    </message>
    <message>
        <source>Works for himself, and a tie to Amina.</source>
        <translation>Trabalha por conta própria, e um laço com Amina.</translation>
    </message>
    <message>
        <source>Kofi Mensah; group: Rivers; discipline: Law</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; grupo: Rios; disciplina: Direito</translation>
    </message>
    <message>
        <source>Says in so many words what a word is. Also: person, organisation, role, level.</source>
        <translation>Diz expressamente o que é uma palavra. Também: pessoa, organização, função, nível.</translation>
    </message>
    <message>
        <source>Rosa Khan; ?; Law; Rivers</source>
        <comment>a line somebody types</comment>
        <translation>Rosa Khan; ?; Direito; Rios</translation>
    </message>
    <message>
        <source>A question mark holds the place of what is not known.</source>
        <translation>Um ponto de interrogação ocupa o lugar do que não se sabe.</translation>
    </message>
    <message>
        <source>Amina Diallo; -WASH; until 2025</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; -WASH; até 2025</translation>
    </message>
    <message>
        <source>Takes her out of the group. Without “until” it asks: left today, or typed by mistake?</source>
        <translation>Retira-a do grupo. Sem “até”, o programa pergunta: saiu hoje ou foi escrito por engano?</translation>
    </message>
    <message>
        <source>How to type a line</source>
        <translation>Como escrever uma linha</translation>
    </message>
    <message>
        <source>Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma will do where there is no semicolon.</source>
        <translation>Prima Ctrl+L, escreva, prima Enter. Ponha um ponto e vírgula entre as palavras; basta uma vírgula se não houver nenhum ponto e vírgula.</translation>
    </message>
    <message>
        <source>Before you press Enter, the program says what will happen, what is new and what is known. A word that could be two things is asked: choose with the arrows and Enter, or with its number.</source>
        <translation>Antes de premir Enter, o programa diz o que vai acontecer, o que é novo e o que é conhecido. Sobre uma palavra que pode ser duas coisas, pergunta: escolha com as setas e Enter, ou com o número.</translation>
    </message>
    <message>
        <source>A word nobody knows yet is taken by its place: person, organisation, discipline, group.</source>
        <translation>Uma palavra que ainda ninguém conhece é tomada pelo seu lugar: pessoa, organização, disciplina, grupo.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a line back.</source>
        <translation>Ctrl+Z anula uma linha.</translation>
    </message>
</context>
<context>
    <name>copse::TypingCardDialog</name>
    <message>
        <source>How to type a line</source>
        <translation>Como escrever uma linha</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>Não foi possível escrever a ficha em %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>copse::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>There is no earlier version of this map yet. They are made by themselves while you work.</source>
        <translation>Ainda não há nenhuma versão anterior deste mapa. São criadas automaticamente enquanto trabalha.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>&amp;Abrir como cópia</translation>
    </message>
    <message>
        <source>Copse keeps these by itself. One that is brought back takes the place of what the map holds now; undo takes that back. One that is opened as a copy leaves your map as it is.</source>
        <translation>O Copse guarda-as automaticamente. Uma versão que se traz de volta ocupa o lugar do que o mapa contém agora; desfazer volta atrás. Uma versão que se abre como cópia deixa o seu mapa como está.</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>O que mudou desde esta versão</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Trazer de volta</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparação em curso…</translation>
    </message>
    <message>
        <source>The map is as it was in this version.</source>
        <translation>O mapa está como estava nesta versão.</translation>
    </message>
    <message>
        <source>Only things that have no words here are otherwise, as where something stands in a picture.</source>
        <translation>Só são diferentes coisas para as quais aqui não há palavras, como o lugar de algo numa imagem.</translation>
    </message>
    <message>
        <source>Since this version:</source>
        <translation>Desde esta versão:</translation>
    </message>
</context>
<context>
    <name>copse::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Imagem completa</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ecrã inteiro (tela cheia)</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claras</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuras</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>&amp;Janela</translation>
    </message>
</context>
<context>
    <name>copse::Views</name>
    <message>
        <source>Keep the view %1</source>
        <translation>Guardar a vista %1</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Guardar os lugares</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Mudar o nome da vista %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Retirar a vista %1</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Lift a pin</source>
        <translation>Deixar de fixar</translation>
    </message>
    <message>
        <source>Lift all pins</source>
        <translation>Deixar de fixar tudo</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>Alterar a vista %1</translation>
    </message>
    <message>
        <source>Keep the part seen of the view %1</source>
        <translation>Guardar a parte que se vê da vista %1</translation>
    </message>
</context>
<context>
    <name>copse::WordingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a wording and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tal como os membros escreveram</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation>Língua das palavras e mensagens: %1.</translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation>A lista a ler.</translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation>O ficheiro de mapa a escrever.</translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation>Substituir o ficheiro de mapa se já existir.</translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation>Como escrever as respostas.</translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation>O motor de disposição.</translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation>A4 ou A3 horizontal, ou largura e altura (píxeis para PNG, pontos nos outros casos).</translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation>Pontos por polegada de um PNG em tamanho de papel (150).</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Sem fundo.</translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation>O ficheiro de mapa.</translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation>Indique um ficheiro para ler. copse-cli %1 --help mostra as opções.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation>A língua &quot;%1&quot; não está disponível; há %2.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indique com --output que ficheiro escrever.</translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation>Um mapa ou uma lista de adesões.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHEIRO</translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation>Tabela de grupos: grupo, grupo superior, espécie.</translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation>Tabela de pessoas: nome e o que mais se sabe delas.</translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation>Tabela de organizações: organização, organização superior, ligação, tipo, país.</translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation>Tabela de disciplinas: disciplina, disciplina superior.</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>CARACTERES</translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation>Caracteres entre vários valores de uma célula.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation>O grupo de uma lista sem coluna de grupo.</translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation>Só este grupo; também dá nome ao de uma lista sem coluna de grupo.</translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation>Membros de que data: 2024, 2024-06, 2024-06-01.</translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation>Se os membros dos subgrupos contam.</translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation>O que conta como uma organização.</translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation>O que conta como uma disciplina.</translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation>Como contam as pessoas que trabalham por conta própria.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation>--%1 não pode ser &quot;%2&quot;; é um destes valores: %3.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Não existe o comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leitura de %1...</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o ficheiro %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation>Não contém nenhum grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation>Todas as adesões terminaram: contam-se os membros em qualquer momento.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>Escrita de %1...</translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation>Desenho de %1...</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation>Formato do ficheiro: versão %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Pessoas: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organizações: %1</translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation>Disciplinas: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation>Adesões: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation>Adesões de %1 até %2</translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation>Lido de %1 em %2</translation>
    </message>
    <message>
        <source>copse-cli %1 knows %2.</source>
        <translation>Opções que copse-cli %1 conhece: %2.</translation>
    </message>
    <message>
        <source>Usage: copse-cli %1 [options] %2</source>
        <translation>Uso: copse-cli %1 [opções] %2</translation>
    </message>
    <message>
        <source>The result could not be written to the end.</source>
        <translation>Não foi possível escrever o resultado até ao fim.</translation>
    </message>
    <message>
        <source>%1 goes with a list; a map like %2 has all of it inside.</source>
        <translation>%1 usa-se com uma lista; um mapa como %2 já contém tudo isso.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written too; choose another name for --output.</source>
        <translation>%1 é lido e não pode ser escrito ao mesmo tempo; escolha outro nome para --output.</translation>
    </message>
    <message>
        <source>--%1 stands there twice; say it once.</source>
        <translation>--%1 aparece duas vezes; indique-o uma só vez.</translation>
    </message>
    <message>
        <source>Without effect on this file: %1</source>
        <translation>Sem efeito neste ficheiro: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Não há memória suficiente para isto.</translation>
    </message>
    <message>
        <source>Table of ties between people: from, to, kind, strength, from-date, to-date.</source>
        <translation>Tabela de laços entre pessoas: from, to, kind, strength, from-date, to-date.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Laços: %1</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>A view of the map; what else is said changes it.</source>
        <translation>Uma vista do mapa; o que mais for indicado altera-a.</translation>
    </message>
    <message>
        <source>What is drawn, and in which form.</source>
        <translation>O que é desenhado e de que forma.</translation>
    </message>
    <message>
        <source>For which paper or screen.</source>
        <translation>Para que papel ou ecrã.</translation>
    </message>
    <message>
        <source>What the colours tell.</source>
        <translation>O que indicam as cores.</translation>
    </message>
    <message>
        <source>What the shapes tell.</source>
        <translation>O que indicam as formas.</translation>
    </message>
    <message>
        <source>What the outlines tell.</source>
        <translation>O que indicam os contornos.</translation>
    </message>
    <message>
        <source>What the sizes tell.</source>
        <translation>O que indicam os tamanhos.</translation>
    </message>
    <message>
        <source>How surprising a tie must be to be drawn; 0: by their number.</source>
        <translation>Quão surpreendente um laço tem de ser para ser desenhado; 0: conforme o número de laços.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>The map has no view &quot;%1&quot;; it has: %2.</source>
        <translation>O mapa não tem nenhuma vista &quot;%1&quot;; tem: %2.</translation>
    </message>
    <message>
        <source>Many groups overlap; a matrix shows them better: add %1.</source>
        <translation>Muitos grupos sobrepõem-se; uma matriz mostra-os melhor: acrescente %1.</translation>
    </message>
    <message>
        <source>Usage: copse-cli COMMAND ...

  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]
  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli alike   MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output FILE.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAP.copse

copse-cli COMMAND --help lists the options of a command.
</source>
        <translation>Uso: copse-cli COMANDO ...

  copse-cli import  ADESÕES.csv --output MAPA.copse [--replace]
  copse-cli verdict MAPA.copse|ADESÕES.csv [--format text|csv|json]
  copse-cli alike   MAPA.copse|ADESÕES.csv [--format text|csv|json]
  copse-cli draw    MAPA.copse|ADESÕES.csv --output FICHEIRO.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAPA.copse

copse-cli COMANDO --help mostra as opções de um comando.
</translation>
    </message>
    <message>
        <source>Say where an answer depends on names that look alike.</source>
        <translation>Indicar onde uma resposta depende de nomes parecidos.</translation>
    </message>
    <message>
        <source>How to write the pairs.</source>
        <translation>Como escrever os pares.</translation>
    </message>
    <message>
        <source>The names of people; without it, of those who agreed, and the initials of the others.</source>
        <translation>Os nomes das pessoas; sem esta opção, os de quem concordou e as iniciais das outras.</translation>
    </message>
    <message>
        <source>Whom it shows only; may be said several times: all fields count, and of each field one of its values. - is recorded as none, ? not recorded. The answers stay those of the whole groups.</source>
        <translation>Quem, e mais ninguém, é mostrado; pode ser indicado várias vezes: contam todos os campos e, de cada campo, um dos seus valores. - significa que consta como nenhum, ? sem informação. As respostas continuam a ser as dos grupos inteiros.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.</source>
        <translation>O nome de uma imagem termina em .svg, .pdf, .png, .dot, .csv ou .txt; %1 não.</translation>
    </message>
    <message>
        <source>The picture to write, in place of one that is there; its ending says the format: .svg, .pdf, .png, .dot, .csv for a table that says the same, or .txt for a description in words.</source>
        <translation>A imagem a escrever, no lugar da que lá estiver; a terminação indica o formato: .svg, .pdf, .png, .dot, .csv para uma tabela que diz o mesmo, ou .txt para uma descrição em palavras.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name, or add --replace.</source>
        <translation>Já existe um ficheiro %1. Ficou como está. Escolha outro nome ou acrescente --replace.</translation>
    </message>
    <message>
        <source>What stands over the picture; without it, the name of the map.</source>
        <translation>O que fica por cima da imagem; sem isto, o nome do mapa.</translation>
    </message>
    <message>
        <source>The map has no field &quot;%1&quot; of its own; it has: %2.</source>
        <translation>O mapa não tem um campo próprio “%1”; tem: %2.</translation>
    </message>
</context>
</TS>
